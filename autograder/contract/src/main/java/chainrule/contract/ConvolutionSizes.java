package chainrule.contract;

/**
 * The sizes on which the weights of a convolution depend.
 *
 * @param channels of the input, C
 * @param filters which are the channels of the output, F (N on sheet 3)
 * @param kernel rows and columns of a filter, K
 * @param groups into how many groups channels and filters are split (M on sheet 3); divides both
 */
public record ConvolutionSizes(int channels, int filters, PerAxis kernel, int groups) {}
