package chainrule.contract;

/**
 * How a kernel moves over its input.
 *
 * @param stride the distance between neighbouring windows, 1 or more
 * @param padding what is added around the input first
 * @param dilation the distance between neighbouring taps of the kernel, 1 or more; 1 is an ordinary kernel. A kernel of
 *     size K reaches over (K - 1) · dilation + 1 cells
 * @param groups into how many equal groups the channels are split, 1 or more; it divides both the number of input
 *     channels and the number of filters
 */
public record ConvolutionGeometry(PerAxis stride, Padding padding, PerAxis dilation, int groups) {

    /**
     * Stride 1, no padding, dilation 1, one group.
     *
     * @return the plainest geometry
     */
    public static ConvolutionGeometry plain() {
        return new ConvolutionGeometry(PerAxis.of(1), Padding.none(), PerAxis.of(1), 1);
    }

    /**
     * This geometry with another stride.
     *
     * @param stride the new stride
     * @return a copy
     */
    public ConvolutionGeometry withStride(PerAxis stride) {
        return new ConvolutionGeometry(stride, padding, dilation, groups);
    }

    /**
     * This geometry with another padding.
     *
     * @param padding the new padding
     * @return a copy
     */
    public ConvolutionGeometry withPadding(Padding padding) {
        return new ConvolutionGeometry(stride, padding, dilation, groups);
    }

    /**
     * This geometry with another dilation.
     *
     * @param dilation the new dilation
     * @return a copy
     */
    public ConvolutionGeometry withDilation(PerAxis dilation) {
        return new ConvolutionGeometry(stride, padding, dilation, groups);
    }

    /**
     * This geometry with another number of groups.
     *
     * @param groups the new number of groups
     * @return a copy
     */
    public ConvolutionGeometry withGroups(int groups) {
        return new ConvolutionGeometry(stride, padding, dilation, groups);
    }
}
