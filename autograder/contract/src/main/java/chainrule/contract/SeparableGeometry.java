package chainrule.contract;

/**
 * How the depthwise step of a separable convolution slides over its input. The pointwise step has a kernel of one cell.
 *
 * @param stride how far the kernel moves, at least 1
 * @param padding how many zeros stand on either side of each axis, at least 0
 * @param dilation the distance between two taps, 1 for an ordinary kernel
 */
public record SeparableGeometry(PerAxis stride, PerAxis padding, PerAxis dilation) {

    /**
     * The geometry of an ordinary convolution.
     *
     * @return stride 1, padding 0, dilation 1
     */
    public static SeparableGeometry plain() {
        return new SeparableGeometry(PerAxis.of(1), PerAxis.of(0), PerAxis.of(1));
    }

    /**
     * The same with another stride.
     *
     * @param stride how far the kernel moves
     * @return a copy
     */
    public SeparableGeometry withStride(PerAxis stride) {
        return new SeparableGeometry(stride, padding, dilation);
    }

    /**
     * The same with other padding.
     *
     * @param padding zeros on either side
     * @return a copy
     */
    public SeparableGeometry withPadding(PerAxis padding) {
        return new SeparableGeometry(stride, padding, dilation);
    }

    /**
     * The same with another dilation.
     *
     * @param dilation the distance between taps
     * @return a copy
     */
    public SeparableGeometry withDilation(PerAxis dilation) {
        return new SeparableGeometry(stride, padding, dilation);
    }
}
