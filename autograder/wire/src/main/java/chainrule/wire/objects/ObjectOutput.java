package chainrule.wire.objects;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values, each with its tag. What crosses as a number is for the two sides to say: each has its own kinds of
 * objects.
 */
public abstract class ObjectOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final TypeTable types;
    private long elements;
    private int depth;

    /**
     * Nothing written yet.
     *
     * @param types that can be told
     */
    protected ObjectOutput(TypeTable types) {
        this.types = types;
    }

    /**
     * Writes an object that is no value, if that is what it is.
     *
     * @param to where
     * @param object neither null, box nor text; perhaps an array or a collection
     * @return false when it is to be written by value
     * @throws IOException never
     */
    protected abstract boolean writesAsObject(DataOutputStream to, Object object) throws IOException;

    /**
     * Writes what is no value either.
     *
     * @param to where
     * @param object what nothing else could be done with
     * @throws IOException never
     */
    protected abstract void writeOther(DataOutputStream to, Object object) throws IOException;

    /**
     * Writes one value after those before.
     *
     * @param value any
     * @return this
     */
    public final ObjectOutput write(Object value) {
        try {
            put(value);
            return this;
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /**
     * Writes a small number that is no value.
     *
     * @param index from 0 to 255
     */
    public final void writeIndex(int index) {
        bytes.write(index);
    }

    /**
     * All that was written.
     *
     * @return bytes
     */
    public final byte[] bytes() {
        return bytes.toByteArray();
    }

    /**
     * How many values, letters and entries of arrays were written.
     *
     * @return their number
     */
    public final long elements() {
        return elements;
    }

    private void put(Object value) throws IOException {
        elements++;
        if (value == null) {
            out.writeByte(Tag.NULL);
        } else if (!putBox(value) && !putText(value)) {
            putLarge(value);
        }
    }

    private boolean putBox(Object value) throws IOException {
        if (value instanceof Integer number) {
            tag(Tag.INT).writeInt(number);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE).writeLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof Long number) {
            tag(Tag.LONG).writeLong(number);
        } else if (value instanceof Character letter) {
            tag(Tag.CHAR).writeChar(letter);
        } else if (value instanceof Byte number) {
            tag(Tag.BYTE).writeByte(number);
        } else if (value instanceof Short number) {
            tag(Tag.SHORT).writeShort(number);
        } else if (value instanceof Float number) {
            tag(Tag.FLOAT).writeInt(Float.floatToRawIntBits(number));
        } else {
            return false;
        }
        return true;
    }

    /** Letters as they are, in two bytes each: a text of a student need not be one that UTF-8 can hold. */
    private boolean putText(Object value) throws IOException {
        if (value instanceof String text) {
            elements += text.length();
            tag(Tag.TEXT).writeInt(text.length());
            out.writeChars(text);
        } else if (value.getClass() == BigInteger.class) {
            putBytes(Tag.BIG_INTEGER, ((BigInteger) value).toByteArray());
        } else if (value.getClass() == BigDecimal.class) {
            BigDecimal number = (BigDecimal) value;
            putBytes(Tag.BIG_DECIMAL, number.unscaledValue().toByteArray());
            out.writeInt(number.scale());
        } else {
            return false;
        }
        return true;
    }

    private void putBytes(int tag, byte[] content) throws IOException {
        elements += content.length;
        tag(tag).writeInt(content.length);
        out.write(content);
    }

    private void putLarge(Object value) throws IOException {
        if (++depth > Tag.DEEPEST) {
            throw new StackOverflowError("values lie in each other more than " + Tag.DEEPEST + " deep");
        }
        if (value instanceof Enum<?> constant && types.placeOf(constant.getDeclaringClass()) >= 0) {
            tag(Tag.ENUM).writeShort(types.placeOf(constant.getDeclaringClass()));
            out.writeUTF(constant.name());
        } else if (!writesAsObject(out, value)) {
            putContainer(value);
        }
        depth--;
    }

    private void putContainer(Object value) throws IOException {
        if (value.getClass().isArray()) {
            putArray(value);
        } else if (value instanceof Collection<?> collection) {
            Object[] entries = collection.toArray();
            tag(Tag.COLLECTION).writeByte(Containers.kindOf(collection));
            out.writeInt(entries.length);
            for (Object entry : entries) {
                put(entry);
            }
        } else if (value instanceof Map<?, ?> map) {
            List<? extends Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            tag(Tag.MAP).writeByte(Containers.kindOf(map));
            out.writeInt(entries.size());
            for (Map.Entry<?, ?> entry : entries) {
                put(entry.getKey());
                put(entry.getValue());
            }
        } else if (value instanceof Optional<?> optional) {
            tag(Tag.OPTIONAL);
            put(optional.orElse(null));
        } else {
            writeOther(out, value);
        }
    }

    private void putArray(Object array) throws IOException {
        int dimensions = 0;
        Class<?> leaf = array.getClass();
        while (leaf.isArray()) {
            leaf = leaf.getComponentType();
            dimensions++;
        }
        while (types.placeOf(leaf) < 0) {
            leaf = leaf.getSuperclass() == null ? Object.class : leaf.getSuperclass();
        }
        int length = Array.getLength(array);
        elements += length;
        tag(Tag.ARRAY).writeByte(dimensions);
        out.writeShort(types.placeOf(leaf));
        out.writeInt(length);
        if (array instanceof Object[] entries) {
            for (Object entry : entries) {
                put(entry);
            }
        } else {
            PrimitiveRows.write(out, array);
        }
    }

    private DataOutputStream tag(int tag) throws IOException {
        out.writeByte(tag);
        return out;
    }
}
