package chainrule.contract;

/**
 * How a kernel slides along a signal.
 *
 * @param stride how far it moves, at least 1
 * @param padding how many zeros stand on either side, at least 0
 * @param dilation the distance between two taps, 1 for an ordinary kernel
 * @param groups into how many groups channels and filters are split; divides both
 */
public record Convolution1dGeometry(int stride, int padding, int dilation, int groups) {

    /**
     * The geometry of an ordinary convolution.
     *
     * @return stride 1, padding 0, dilation 1, one group
     */
    public static Convolution1dGeometry plain() {
        return new Convolution1dGeometry(1, 0, 1, 1);
    }

    /**
     * The same with another stride.
     *
     * @param stride how far the kernel moves
     * @return a copy
     */
    public Convolution1dGeometry withStride(int stride) {
        return new Convolution1dGeometry(stride, padding, dilation, groups);
    }

    /**
     * The same with other padding.
     *
     * @param padding zeros on either side
     * @return a copy
     */
    public Convolution1dGeometry withPadding(int padding) {
        return new Convolution1dGeometry(stride, padding, dilation, groups);
    }

    /**
     * The same with another dilation.
     *
     * @param dilation the distance between taps
     * @return a copy
     */
    public Convolution1dGeometry withDilation(int dilation) {
        return new Convolution1dGeometry(stride, padding, dilation, groups);
    }

    /**
     * The same in groups.
     *
     * @param groups how many
     * @return a copy
     */
    public Convolution1dGeometry withGroups(int groups) {
        return new Convolution1dGeometry(stride, padding, dilation, groups);
    }
}
