package chainrule.contract;

/** What a hidden unit does with its sum. */
public enum Activation {
    /** The absolute value, |s|. */
    ABS,
    /** max(s, 0). */
    RELU
}
