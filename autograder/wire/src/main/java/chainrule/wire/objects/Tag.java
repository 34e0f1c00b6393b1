package chainrule.wire.objects;

/** The first byte of a value: what kind of value follows. */
public final class Tag {
    /** Nothing follows. */
    public static final int NULL = 0;

    /** A number or a reference of the conversation: a number in four bytes, and for objects that come back a short list of places. */
    public static final int OBJECT = 20;

    /** A lent object: its number, and when it is lent the places of its interfaces. */
    public static final int LENT = 21;

    /** An argument of the same call: its index. */
    public static final int ARGUMENT = 22;

    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int BYTE = 3;
    static final int SHORT = 4;
    static final int CHAR = 5;
    static final int INT = 6;
    static final int LONG = 7;
    static final int FLOAT = 8;
    static final int DOUBLE = 9;
    static final int TEXT = 10;
    static final int BIG_INTEGER = 11;
    static final int BIG_DECIMAL = 12;
    static final int ARRAY = 13;
    static final int COLLECTION = 14;
    static final int MAP = 15;
    static final int OPTIONAL = 16;
    static final int ENUM = 17;

    /** How deep values may lie in each other. */
    static final int DEEPEST = 32;

    private Tag() {}
}
