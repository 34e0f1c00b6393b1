package chainrule.contract;

/**
 * How the kernels of a transposed convolution are laid out on its output.
 *
 * @param stride the distance on the output between the kernels of neighbouring input cells, 1 or more
 * @param padding how many rows are cropped at the top and as many at the bottom, how many columns on the left and as
 *     many on the right; from 0 to (K - 1) · dilation
 * @param outputPadding how many rows are added at the bottom, and columns on the right, before cropping; from 0 to
 *     below the larger of stride and dilation
 * @param dilation the distance between neighbouring taps of the kernel, 1 or more; 1 is an ordinary kernel
 * @param groups into how many equal groups the channels are split, 1 or more; it divides both the number of input
 *     channels and the number of output channels
 */
public record TransposedConvolutionGeometry(
        PerAxis stride, PerAxis padding, PerAxis outputPadding, PerAxis dilation, int groups) {

    /**
     * Stride 1, no padding, no output padding, dilation 1, one group.
     *
     * @return the plainest geometry
     */
    public static TransposedConvolutionGeometry plain() {
        return new TransposedConvolutionGeometry(PerAxis.of(1), PerAxis.of(0), PerAxis.of(0), PerAxis.of(1), 1);
    }

    /**
     * This geometry with another stride.
     *
     * @param stride the new stride
     * @return a copy
     */
    public TransposedConvolutionGeometry withStride(PerAxis stride) {
        return new TransposedConvolutionGeometry(stride, padding, outputPadding, dilation, groups);
    }

    /**
     * This geometry with another padding.
     *
     * @param padding the new padding
     * @return a copy
     */
    public TransposedConvolutionGeometry withPadding(PerAxis padding) {
        return new TransposedConvolutionGeometry(stride, padding, outputPadding, dilation, groups);
    }

    /**
     * This geometry with another output padding.
     *
     * @param outputPadding the new output padding
     * @return a copy
     */
    public TransposedConvolutionGeometry withOutputPadding(PerAxis outputPadding) {
        return new TransposedConvolutionGeometry(stride, padding, outputPadding, dilation, groups);
    }

    /**
     * This geometry with another dilation.
     *
     * @param dilation the new dilation
     * @return a copy
     */
    public TransposedConvolutionGeometry withDilation(PerAxis dilation) {
        return new TransposedConvolutionGeometry(stride, padding, outputPadding, dilation, groups);
    }

    /**
     * This geometry with another number of groups.
     *
     * @param groups the new number of groups
     * @return a copy
     */
    public TransposedConvolutionGeometry withGroups(int groups) {
        return new TransposedConvolutionGeometry(stride, padding, outputPadding, dilation, groups);
    }
}
