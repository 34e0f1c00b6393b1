package chainrule.wire.objects;

import chainrule.wire.Allotment;
import chainrule.wire.MalformedMessageException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads values, and no others than are wanted. Every kind is held against the wanted type, and every length against the
 * bytes that are there and what may be allocated, before anything is made of it.
 */
public abstract class ObjectInput {
    private final DataInputStream in;
    private final TypeTable types;
    private final Allotment allotment;
    private final boolean trusted;
    private int depth;

    /**
     * Bytes to be read.
     *
     * @param bytes written by {@link ObjectOutput}
     * @param types that can be told
     * @param allotment what may be allocated
     * @param trusted whether whoever wrote them is: then ordered collections are made, which call their entries
     */
    protected ObjectInput(byte[] bytes, TypeTable types, Allotment allotment, boolean trusted) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.types = types;
        this.allotment = allotment;
        this.trusted = trusted;
    }

    /**
     * Reads what follows the tag of an object that is no value.
     *
     * @param from where
     * @param tag {@link Tag#OBJECT}, {@link Tag#LENT} or {@link Tag#ARGUMENT}
     * @param wanted which type it must have
     * @return the object
     * @throws MalformedMessageException when it is no such object
     * @throws UnwantedValueException when it is of another type
     * @throws IOException when the bytes end too early
     */
    protected abstract Object readObject(DataInputStream from, int tag, Wanted wanted) throws IOException;

    /**
     * Whether an object may be a key of a map or in a set here, which calls its {@code hashCode}.
     *
     * @param object one that crosses as a number
     * @return false where that would call the other side
     */
    protected abstract boolean isKey(Object object);

    /**
     * Reads the next value.
     *
     * @param wanted which type it must have
     * @return the value
     * @throws MalformedMessageException when the bytes are none
     * @throws UnwantedValueException when it is of another type
     * @throws Allotment.ExceededException when it is larger than allotted
     */
    public final Object read(Wanted wanted) throws IOException {
        try {
            return next(wanted);
        } catch (EOFException e) {
            throw new MalformedMessageException("ends too early", e);
        }
    }

    /**
     * Sees to it that nothing is left.
     *
     * @throws MalformedMessageException when something is
     */
    public final void end() throws IOException {
        if (in.available() > 0) {
            throw new MalformedMessageException(in.available() + " bytes too many");
        }
    }

    /**
     * Whether there is more to read.
     *
     * @return false at the end
     * @throws IOException never
     */
    public final boolean hasMore() throws IOException {
        return in.available() > 0;
    }

    /**
     * Reads a small number that is no value.
     *
     * @return from 0 to 255
     * @throws IOException when there is none
     */
    public final int readIndex() throws IOException {
        try {
            return in.readUnsignedByte();
        } catch (EOFException e) {
            throw new MalformedMessageException("ends too early", e);
        }
    }

    private Object next(Wanted wanted) throws IOException {
        int tag = in.readUnsignedByte();
        allotment.takeElements(1);
        return switch (tag) {
            case Tag.NULL -> {
                if (wanted.raw().isPrimitive()) {
                    throw new UnwantedValueException("null", wanted.raw());
                }
                yield null;
            }
            case Tag.OBJECT, Tag.LENT, Tag.ARGUMENT -> readObject(in, tag, wanted);
            case Tag.ARRAY, Tag.COLLECTION, Tag.MAP, Tag.OPTIONAL, Tag.ENUM -> large(tag, wanted);
            default -> small(tag, wanted);
        };
    }

    private Object small(int tag, Wanted wanted) throws IOException {
        return switch (tag) {
            case Tag.TRUE, Tag.FALSE -> fit(Boolean.class, wanted, tag == Tag.TRUE);
            case Tag.BYTE -> fit(Byte.class, wanted, in.readByte());
            case Tag.SHORT -> fit(Short.class, wanted, in.readShort());
            case Tag.CHAR -> fit(Character.class, wanted, in.readChar());
            case Tag.INT -> fit(Integer.class, wanted, in.readInt());
            case Tag.LONG -> fit(Long.class, wanted, in.readLong());
            case Tag.FLOAT -> fit(Float.class, wanted, Float.intBitsToFloat(in.readInt()));
            case Tag.DOUBLE -> fit(Double.class, wanted, Double.longBitsToDouble(in.readLong()));
            case Tag.TEXT -> {
                require(String.class, wanted);
                yield text();
            }
            case Tag.BIG_INTEGER -> {
                require(BigInteger.class, wanted);
                yield number();
            }
            case Tag.BIG_DECIMAL -> {
                require(BigDecimal.class, wanted);
                yield new BigDecimal(number(), in.readInt());
            }
            default -> throw new MalformedMessageException("no value begins with " + tag);
        };
    }

    private static <T> T fit(Class<T> type, Wanted wanted, T value) throws UnwantedValueException {
        require(type, wanted);
        return value;
    }

    /**
     * Sees to it that a type is wanted.
     *
     * @param type of a value
     * @param wanted which type it must have
     * @throws UnwantedValueException when it has another
     */
    protected static void require(Class<?> type, Wanted wanted) throws UnwantedValueException {
        Class<?> raw = wanted.raw();
        boolean fits = raw.isPrimitive() ? Boxes.of(raw) == type : raw.isAssignableFrom(type);
        if (!fits) {
            throw new UnwantedValueException(type.getSimpleName(), raw);
        }
    }

    private String text() throws IOException {
        int length = length(Character.BYTES);
        char[] letters = new char[length];
        for (int i = 0; i < length; i++) {
            letters[i] = in.readChar();
        }
        return new String(letters);
    }

    private BigInteger number() throws IOException {
        int length = length(1);
        if (length == 0) {
            throw new MalformedMessageException("a number without digits");
        }
        return new BigInteger(in.readNBytes(length));
    }

    /** A length that the bytes can hold and the allotment allows. */
    private int length(int leastBytes) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * leastBytes > in.available()) {
            throw new MalformedMessageException("a length of " + length);
        }
        allotment.takeRow();
        allotment.takeElements(length);
        return length;
    }

    private Object large(int tag, Wanted wanted) throws IOException {
        if (++depth > Tag.DEEPEST) {
            throw new MalformedMessageException("values too deep in each other");
        }
        Object value = switch (tag) {
            case Tag.ARRAY -> array(wanted);
            case Tag.COLLECTION -> collection(wanted);
            case Tag.MAP -> map(wanted);
            case Tag.OPTIONAL -> {
                require(Optional.class, wanted);
                yield Optional.ofNullable(next(wanted.part(0)));
            }
            default -> constant(wanted);
        };
        depth--;
        return value;
    }

    private Object constant(Wanted wanted) throws IOException {
        Class<?> type = types.at(in.readUnsignedShort());
        String name = in.readUTF();
        if (!type.isEnum()) {
            throw new MalformedMessageException("a constant of no enum");
        }
        require(type, wanted);
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new UnwantedValueException("a constant " + name, type);
    }

    private Object array(Wanted wanted) throws IOException {
        int dimensions = in.readUnsignedByte();
        Class<?> entryType = types.at(in.readUnsignedShort());
        if (dimensions < 1 || dimensions > Tag.DEEPEST) {
            throw new MalformedMessageException("an array of " + dimensions + " dimensions");
        }
        for (int i = 1; i < dimensions; i++) {
            entryType = entryType.arrayType();
        }
        require(entryType.arrayType(), wanted);
        if (entryType.isPrimitive()) {
            return PrimitiveRows.read(in, entryType, length(PrimitiveRows.width(entryType)));
        }
        int length = length(1);
        Object[] array = (Object[]) Array.newInstance(entryType, length);
        Wanted entry = new ArrayEntry(entryType, wanted.part(0));
        for (int i = 0; i < length; i++) {
            array[i] = next(entry);
        }
        return array;
    }

    private Object collection(Wanted wanted) throws IOException {
        int kind = in.readUnsignedByte();
        if (!Containers.isKind(kind, false)) {
            throw new MalformedMessageException("no collection of kind " + kind);
        }
        int length = length(1);
        List<Object> entries = Containers.listOf(length);
        for (int i = 0; i < length; i++) {
            Object entry = next(wanted.part(0));
            entries.add(Containers.isSet(kind) ? key(entry, wanted) : entry);
        }
        return Containers.fitting(Containers.collection(kind, trusted, entries), wanted.raw());
    }

    private Object map(Wanted wanted) throws IOException {
        int kind = in.readUnsignedByte();
        if (!Containers.isKind(kind, true)) {
            throw new MalformedMessageException("no map of kind " + kind);
        }
        int length = length(2);
        Map<Object, Object> entries = Containers.inOrder();
        for (int i = 0; i < length; i++) {
            Object key = key(next(wanted.part(0)), wanted);
            entries.put(key, next(wanted.part(1)));
        }
        return Containers.fitting(Containers.map(kind, trusted, entries), wanted.raw());
    }

    private Object key(Object key, Wanted wanted) throws IOException {
        boolean plain = key == null
                || key instanceof String
                || key instanceof Number
                || key instanceof Character
                || key instanceof Boolean
                || key instanceof Enum<?>;
        if (!trusted && !plain && !isKey(key)) {
            throw new UnwantedValueException("a " + wanted.raw().getSimpleName() + " of objects", wanted.raw());
        }
        return key;
    }
}
