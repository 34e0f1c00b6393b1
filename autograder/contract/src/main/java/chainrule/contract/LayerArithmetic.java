package chainrule.contract;

/**
 * The whole numbers behind a network: sizes, parameters, operations, receptive fields.
 *
 * <h2>Formulas</h2>
 *
 * For each axis by itself, where H and H' are the sizes before and after a layer, and every division is between whole
 * numbers and rounds down:
 *
 * <pre>
 * reach             K_eff = (K - 1) · D + 1
 * outputSize        H'    = (H + 2P - K_eff) / S + 1                  convolution and pooling
 * transposedSize    H     = S · (H' - 1) - 2P + K_eff + P'            the input has H' here
 * outputPadding     P'    = H - S · (H' - 1) + 2P - K_eff             with H' = outputSize of H; 0 ≤ P' &lt; S
 * </pre>
 *
 * Parameters, where a bias adds one for each output channel (for each output of its own, if weights are not shared):
 *
 * <pre>
 * convolution          F · (C / G) · KH · KW                          G groups
 * separable            C · KH · KW  +  F · C                          depthwise, then pointwise; a bias in both
 * locally connected    HO · WO · F · C · KH · KW                      a kernel of its own at every output position
 * dense                inputs · outputs
 * </pre>
 *
 * Operations of a forward pass without bias, over N images and an output of HO x WO: each output is the sum of k products,
 * k multiplications and k - 1 additions, with k = (C / G) · KH · KW for a convolution. A separable convolution is a
 * depthwise one (C groups, C filters) and then a pointwise one (a kernel of 1 x 1).
 *
 * <p>The weights of a convolution have shape (F, C / G, KH, KW).
 *
 * <p>Receptive field, along one axis, from the first layer to the last, with R = 1 and J = 1 before the first:
 *
 * <pre>
 * R ← R + (K - 1) · D · J          J ← J · S                          J is the distance between neighbours, in inputs
 * </pre>
 *
 * <h2>Worked example</h2>
 *
 * An input of 3 x 32 x 32, eight filters of 5 x 5, stride 2, padding 1, dilation 1, with bias: (32 + 2 - 5) / 2 + 1 = 15
 * rows and columns, 8 · 3 · 25 + 8 = 608 parameters, 8 · 15 · 15 · 75 = 135000 multiplications and
 * 8 · 15 · 15 · 74 = 133200 additions for an image. Back from 15: 2 · 14 - 2 + 5 + P' = 31 + P', so P' = 1 on both axes.
 * A pooling of 2 x 2 with stride 2 behind it reaches R = 5 and then 5 + 1 · 2 = 7 cells of the input.
 *
 * <h2>The sheets' letters</h2>
 *
 * H, W (input), K (kernel), S (stride), P or p (padding), P' (output padding), D (dilation), C (channels), N or F
 * (filters), M (groups), B (images), R and J (receptive field and jump).
 *
 * <h2>Errors</h2>
 *
 * No output is smaller than 1, groups divide channels and filters: nothing has to be checked. Counts do not fit an
 * {@code int}. Throw {@link UnsupportedOperationException} for a method that you have not written.
 *
 * <p>Left out, of what PyTorch's layers know: rounding sizes up (ceil_mode), padding "same", padding by other numbers on
 * the two sides of an axis.
 *
 * <p>Source of the formulas: V. Dumoulin, F. Visin, A guide to convolution arithmetic for deep learning (2016),
 * relationships 6, 14 and 15; receptive fields: A. Araujo, W. Norris, J. Sim, Computing receptive fields of convolutional
 * neural networks (Distill, 2019), equation 2; separable convolution: A. Howard et al., MobileNets (2017), section 3.1.
 */
public interface LayerArithmetic {

    /**
     * Over how many cells a dilated kernel reaches.
     *
     * @param kernel its taps, K
     * @param dilation the distance between them, D
     * @return K_eff
     */
    PerAxis reach(PerAxis kernel, PerAxis dilation);

    /**
     * The size after a convolution or a pooling layer.
     *
     * @param input rows and columns before it
     * @param window how it slides
     * @return rows and columns after it
     */
    PerAxis outputSize(PerAxis input, SlidingWindow window);

    /**
     * The size after a transposed convolution.
     *
     * @param input rows and columns before it, H' x W'
     * @param window how it slides
     * @param outputPadding rows and columns added at the bottom and on the right, P'
     * @return rows and columns after it, H x W
     */
    PerAxis transposedSize(PerAxis input, SlidingWindow window, PerAxis outputPadding);

    /**
     * Which output padding makes a transposed convolution give back the size that a convolution was given.
     *
     * @param size rows and columns before the convolution, H x W
     * @param window how both slide
     * @return P' for each axis
     */
    PerAxis outputPadding(PerAxis size, SlidingWindow window);

    /**
     * The shape of the weights of a convolution.
     *
     * @param sizes channels, filters, kernel and groups
     * @return filters, channels that one filter sees, rows and columns of the kernel; shape (4)
     */
    long[] weightShape(ConvolutionSizes sizes);

    /**
     * How many numbers a convolution learns.
     *
     * @param sizes channels, filters, kernel and groups
     * @param bias whether each filter has one
     * @return weights and biases
     */
    long convolutionParameters(ConvolutionSizes sizes, boolean bias);

    /**
     * How many numbers a depthwise-separable convolution learns.
     *
     * @param sizes channels, filters and kernel; groups are 1
     * @param bias whether each channel of the depthwise and each filter of the pointwise step has one
     * @return weights and biases of both steps
     */
    long separableParameters(ConvolutionSizes sizes, boolean bias);

    /**
     * How many numbers a convolution without weight sharing learns.
     *
     * @param sizes channels, filters and kernel; groups are 1
     * @param output rows and columns of the output
     * @param bias whether each output has one
     * @return weights and biases
     */
    long locallyConnectedParameters(ConvolutionSizes sizes, PerAxis output, boolean bias);

    /**
     * How many numbers a dense layer learns.
     *
     * @param inputs how many numbers it reads
     * @param outputs how many it returns
     * @param bias whether each output has one
     * @return weights and biases
     */
    long denseParameters(long inputs, long outputs, boolean bias);

    /**
     * What the forward pass of a convolution without bias costs.
     *
     * @param sizes channels, filters, kernel and groups
     * @param images in the batch
     * @param output rows and columns of the output
     * @return multiplications and additions
     */
    OperationCount convolutionOperations(ConvolutionSizes sizes, int images, PerAxis output);

    /**
     * What the forward pass of a depthwise-separable convolution without bias costs.
     *
     * @param sizes channels, filters and kernel; groups are 1
     * @param images in the batch
     * @param output rows and columns of the output, the same after both steps
     * @return multiplications and additions of both steps
     */
    OperationCount separableOperations(ConvolutionSizes sizes, int images, PerAxis output);

    /**
     * How many cells of the input each layer of a stack sees, along one axis.
     *
     * @param kernels K of each layer, first layer first, shape (L)
     * @param strides S of each layer, shape (L)
     * @param dilations D of each layer, shape (L)
     * @return the receptive field after each layer, shape (L)
     */
    long[] receptiveFields(int[] kernels, int[] strides, int[] dilations);

    /**
     * Sizes and parameters of a network: of its input, which learns nothing, and after each layer.
     *
     * @param channels of the input
     * @param size rows and columns of the input
     * @param layers first layer first, shape (L)
     * @return a row for the input and one for each layer
     */
    NetworkTable table(int channels, PerAxis size, NetworkLayer[] layers);
}
