package chainrule.contract;

/**
 * How a window slides over an input, for convolution and pooling alike.
 *
 * @param kernel the cells of the window, K
 * @param stride how far it moves, S; at least 1
 * @param padding how many cells are added on either side of an axis, P; at least 0
 * @param dilation the distance between two cells of the window, D; 1 for an ordinary one
 */
public record SlidingWindow(PerAxis kernel, PerAxis stride, PerAxis padding, PerAxis dilation) {

    /**
     * A window without padding or dilation that moves by one cell.
     *
     * @param kernel its cells
     * @return stride 1, padding 0, dilation 1
     */
    public static SlidingWindow plain(PerAxis kernel) {
        return new SlidingWindow(kernel, PerAxis.of(1), PerAxis.of(0), PerAxis.of(1));
    }

    /**
     * The same with another stride.
     *
     * @param stride how far it moves
     * @return a copy
     */
    public SlidingWindow withStride(PerAxis stride) {
        return new SlidingWindow(kernel, stride, padding, dilation);
    }

    /**
     * The same with other padding.
     *
     * @param padding cells on either side
     * @return a copy
     */
    public SlidingWindow withPadding(PerAxis padding) {
        return new SlidingWindow(kernel, stride, padding, dilation);
    }

    /**
     * The same with another dilation.
     *
     * @param dilation the distance between taps
     * @return a copy
     */
    public SlidingWindow withDilation(PerAxis dilation) {
        return new SlidingWindow(kernel, stride, padding, dilation);
    }
}
