package chainrule.contract;

/**
 * Which cells of its input a pooling layer looks at. Window (i, j) covers kernel.height rows from row
 * i · stride.height - padding.height on, and kernel.width columns from column j · stride.width - padding.width on.
 *
 * @param kernel the sizes of a window, 1 or more
 * @param stride the distance between neighbouring windows, 1 or more. Smaller than the kernel, windows overlap; larger,
 *     there are cells between them that no window reaches
 * @param padding how many rows are added above and as many below, and how many columns on the left and as many on the
 *     right; never more than half of the kernel's size, so that every window has a real cell
 * @param roundedUp whether a window that begins in what is left over takes part, though it does not fit in: the sizes of
 *     the output are rounded up then, not down. One that would begin behind the last row or column of the input itself
 *     never takes part
 */
public record PoolingGeometry(PerAxis kernel, PerAxis stride, PerAxis padding, boolean roundedUp) {

    /**
     * Windows that fit in, as most networks have them: sizes are rounded down.
     *
     * @param kernel the sizes of a window
     * @param stride the distance between neighbouring windows
     * @param padding what is added around the input
     */
    public PoolingGeometry(PerAxis kernel, PerAxis stride, PerAxis padding) {
        this(kernel, stride, padding, false);
    }

    /**
     * Windows side by side: the stride is the kernel's size, and nothing is padded.
     *
     * @param kernel the sizes of a window
     * @return the geometry that most networks use
     */
    public static PoolingGeometry tiling(PerAxis kernel) {
        return new PoolingGeometry(kernel, kernel, PerAxis.of(0));
    }

    /**
     * This geometry with another stride.
     *
     * @param stride the new stride
     * @return a copy
     */
    public PoolingGeometry withStride(PerAxis stride) {
        return new PoolingGeometry(kernel, stride, padding, roundedUp);
    }

    /**
     * This geometry with another padding.
     *
     * @param padding the new padding
     * @return a copy
     */
    public PoolingGeometry withPadding(PerAxis padding) {
        return new PoolingGeometry(kernel, stride, padding, roundedUp);
    }

    /**
     * This geometry with sizes that are rounded up.
     *
     * @return a copy
     */
    public PoolingGeometry roundingUp() {
        return new PoolingGeometry(kernel, stride, padding, true);
    }
}
