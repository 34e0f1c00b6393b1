package chainrule.suites;

/** What is special about some cases of a layer on images, in the words that follow "only in cases with". */
public final class Traits {
    /** On either axis. */
    public static final String STRIDE = "a stride above 1";

    /** On the two axes. */
    public static final String UNLIKE_STRIDES = "different strides for rows and columns";

    /** On any side. */
    public static final String ZERO_PADDING = "zero padding";

    /** On any side. */
    public static final String CIRCULAR_PADDING = "circular padding";

    /** On either axis. */
    public static final String DILATION = "a dilation above 1";

    /** Of channels. */
    public static final String GROUPS = "more than one group";

    /** In the batch. */
    public static final String IMAGES = "more than one image";

    /** Of the input. */
    public static final String CHANNELS = "more than one input channel";

    /** Which are the channels of the output. */
    public static final String FILTERS = "more than one filter";

    /** As many rows as columns it has not. */
    public static final String KERNEL_NOT_SQUARE = "a kernel that is not square";

    /** As many rows as columns it has not. */
    public static final String INPUT_NOT_SQUARE = "an input that is not square";

    /** Because the stride does not divide, or leaps. */
    public static final String UNREACHED = "rows or columns that no window reaches";

    /** Where a bias is null. */
    public static final String NO_BIAS = "no bias";

    /** In any entry. */
    public static final String BIAS = "a bias other than 0";

    private Traits() {}
}
