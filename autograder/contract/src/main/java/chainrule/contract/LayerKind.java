package chainrule.contract;

/** What a layer of a network description does. */
public enum LayerKind {
    /** Convolution with {@code units} filters. */
    CONVOLUTION,
    /** Max or average pooling: the window moves, the channels stay as they are. */
    POOLING,
    /** Puts all numbers of an image into one row: channels times height times width channels of size 1 x 1. */
    FLATTEN,
    /** A dense layer with {@code units} outputs. It reads all numbers of an image, flattened or not. */
    DENSE
}
