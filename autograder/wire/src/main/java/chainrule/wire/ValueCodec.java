package chainrule.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Values to bytes and back, led by declared types alone: primitives, strings, enums, records, and arrays of these to any
 * depth. Nothing in the bytes names a type, so a peer can send wrong numbers but never a surprising object.
 *
 * <p>Form, big-endian: a primitive as {@link DataOutputStream} writes it, but with every bit of a NaN; a string as its length in bytes (-1 for null)
 * and UTF-8; an enum as its ordinal (-1 for null); an array as its length (-1 for null) and its entries; a record as one
 * byte (0 for null) and its components in order.
 */
public final class ValueCodec {
    private static final int NULL = -1;

    private ValueCodec() {}

    /**
     * Encodes one value.
     *
     * @param type its declared type
     * @param value the value, {@code null} where the type allows it
     * @return its bytes
     */
    public static byte[] encode(Class<?> type, Object value) {
        return encodeAll(new Class<?>[] {type}, new Object[] {value});
    }

    /**
     * Encodes values one after another, such as the arguments of a call.
     *
     * @param types their declared types
     * @param values the values, as many
     * @return their bytes
     */
    public static byte[] encodeAll(Class<?>[] types, Object[] values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int i = 0; i < types.length; i++) {
                write(out, types[i], values[i]);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /**
     * Decodes one value, which must fill the bytes.
     *
     * @param type its declared type
     * @param bytes what {@link #encode} made
     * @param allotment what may be allocated
     * @return the value
     * @throws MalformedMessageException when the bytes are no such value
     * @throws Allotment.ExceededException when the value is larger than allotted
     */
    public static Object decode(Class<?> type, byte[] bytes, Allotment allotment) throws IOException {
        return decodeAll(new Class<?>[] {type}, bytes, allotment)[0];
    }

    /**
     * Decodes values one after another, which must fill the bytes.
     *
     * @param types their declared types
     * @param bytes what {@link #encodeAll} made
     * @param allotment what may be allocated
     * @return the values, one for each type
     * @throws MalformedMessageException when the bytes are no such values
     * @throws Allotment.ExceededException when they are larger than allotted
     */
    public static Object[] decodeAll(Class<?>[] types, byte[] bytes, Allotment allotment) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Object[] values = new Object[types.length];
        try {
            for (int i = 0; i < types.length; i++) {
                values[i] = read(in, types[i], allotment);
            }
        } catch (java.io.EOFException e) {
            throw new MalformedMessageException("ends too early", e);
        }
        if (in.available() > 0) {
            throw new MalformedMessageException(in.available() + " bytes too many");
        }
        return values;
    }

    private static void write(DataOutputStream out, Class<?> type, Object value) throws IOException {
        if (type.isArray()) {
            writeArray(out, type.getComponentType(), value);
        } else if (type.isRecord()) {
            writeRecord(out, type, value);
        } else if (type.isEnum()) {
            out.writeInt(value == null ? NULL : ((Enum<?>) value).ordinal());
        } else if (type == String.class) {
            writeArray(out, byte.class, value == null ? null : ((String) value).getBytes(StandardCharsets.UTF_8));
        } else {
            writePrimitive(out, type, value);
        }
    }

    private static void writeArray(DataOutputStream out, Class<?> entryType, Object array) throws IOException {
        if (array == null) {
            out.writeInt(NULL);
            return;
        }
        int length = Array.getLength(array);
        out.writeInt(length);
        if (array instanceof byte[] bytes) {
            out.write(bytes);
        } else if (array instanceof double[] numbers) {
            out.write(bytes(numbers));
        } else {
            for (int i = 0; i < length; i++) {
                write(out, entryType, Array.get(array, i));
            }
        }
    }

    /** A row at once: most of what is said between grader and worker is rows of numbers. */
    private static byte[] bytes(double[] row) {
        byte[] bytes = new byte[row.length * Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().put(row);
        return bytes;
    }

    private static void writeRecord(DataOutputStream out, Class<?> type, Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        for (RecordComponent component : Records.components(type)) {
            write(out, component.getType(), Records.read(component, value));
        }
    }

    private static void writePrimitive(DataOutputStream out, Class<?> type, Object value) throws IOException {
        if (type == double.class) {
            out.writeLong(Double.doubleToRawLongBits((Double) value));
        } else if (type == int.class) {
            out.writeInt((Integer) value);
        } else if (type == long.class) {
            out.writeLong((Long) value);
        } else if (type == boolean.class) {
            out.writeBoolean((Boolean) value);
        } else {
            throw unsupported(type);
        }
    }

    private static Object read(DataInputStream in, Class<?> type, Allotment allotment) throws IOException {
        if (type.isArray()) {
            return readArray(in, type.getComponentType(), allotment);
        } else if (type.isRecord()) {
            return readRecord(in, type, allotment);
        } else if (type.isEnum()) {
            return readEnum(in, type);
        } else if (type == String.class) {
            byte[] bytes = (byte[]) readArray(in, byte.class, allotment);
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
        return readPrimitive(in, type);
    }

    private static Object readArray(DataInputStream in, Class<?> entryType, Allotment allotment) throws IOException {
        int length = in.readInt();
        if (length == NULL) {
            return null;
        }
        if (length < 0) {
            throw new MalformedMessageException("an array of length " + length);
        }
        allotment.takeRow();
        allotment.takeElements(length);
        if ((long) length * leastBytes(entryType) > in.available()) {
            throw new MalformedMessageException("an array longer than its message");
        }
        Object array = Array.newInstance(entryType, length);
        if (array instanceof byte[] bytes) {
            in.readFully(bytes);
        } else if (array instanceof double[] numbers) {
            ByteBuffer.wrap(in.readNBytes(length * Double.BYTES))
                    .asDoubleBuffer()
                    .get(numbers);
        } else {
            for (int i = 0; i < length; i++) {
                Array.set(array, i, read(in, entryType, allotment));
            }
        }
        return array;
    }

    /** The fewest bytes that an entry of this type can take. */
    private static int leastBytes(Class<?> type) {
        if (type == double.class || type == long.class) {
            return Long.BYTES;
        }
        return type == boolean.class || type == byte.class || type.isRecord() ? 1 : Integer.BYTES;
    }

    private static Object readRecord(DataInputStream in, Class<?> type, Allotment allotment) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        allotment.takeRow();
        RecordComponent[] components = Records.components(type);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = read(in, components[i].getType(), allotment);
        }
        return Records.create(type, values);
    }

    private static Object readEnum(DataInputStream in, Class<?> type) throws IOException {
        int ordinal = in.readInt();
        Object[] constants = type.getEnumConstants();
        if (ordinal < NULL || ordinal >= constants.length) {
            throw new MalformedMessageException("no " + type.getSimpleName() + " number " + ordinal);
        }
        return ordinal == NULL ? null : constants[ordinal];
    }

    private static Object readPrimitive(DataInputStream in, Class<?> type) throws IOException {
        if (type == double.class) {
            return in.readDouble();
        } else if (type == int.class) {
            return in.readInt();
        } else if (type == long.class) {
            return in.readLong();
        } else if (type == boolean.class) {
            return in.readBoolean();
        }
        throw unsupported(type);
    }

    private static IllegalArgumentException unsupported(Class<?> type) {
        return new IllegalArgumentException("a contract cannot use " + type.getTypeName());
    }
}
