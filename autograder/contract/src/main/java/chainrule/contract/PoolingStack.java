package chainrule.contract;

/**
 * A network that pools, and pools again, down to a few numbers or a single one.
 *
 * <h2>Formula</h2>
 *
 * x^(0) is the picture and x^(l) what layer l makes of x^(l-1); y is the last of them. Back from dy the layers are passed in
 * the opposite order, each with the input that it had on the way there:
 *
 * <pre>
 * dx^(l-1) = what layer l hands back of dx^(l)
 *   MAX        each window hands its gradient to its largest cell, to the first in row-major order of several
 *   AVERAGE    each window hands every cell dx^(l) / (KH · KW)
 * </pre>
 *
 * A cell that several windows read gets the sum. Sizes round down: a cell that no window reaches has no influence on y, and
 * its gradient is 0. Padding is minus infinity for MAX, and zeros that count for AVERAGE.
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x, dx (H, W)     after a layer: floor((H + 2 · p.height - KH) / s.height) + 1, and likewise for W
 * y, dy            the size after the last layer
 * </pre>
 *
 * <h2>Worked example</h2>
 *
 * Five cells in a row, two layers with a kernel of 1 x 2 and stride 2, which leave the fifth cell out; dy = 1:
 *
 * <pre>
 * x = (3 1 4 6 9)      MAX twice:      (3 6), then (6)       dx = (0 0 0 1 0)
 *                      AVERAGE twice:  (2 5), then (3.5)     dx = (¼ ¼ ¼ ¼ 0)
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 1 has N for the number of cells; its gradient of 1/N for every cell is right where N is a power of four, and nothing
 * is left over on the way.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a kind of layer that you have not written. Left out, of what PyTorch's layers
 * know: rounding sizes up (no layer that is graded asks for it), dilation, averages that leave padding out.
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), sections 9.3 and 6.5.2 (the chain
 * rule along a chain).
 */
public interface PoolingStack {

    /**
     * What comes out of the last layer.
     *
     * @param x a picture, shape (H, W)
     * @param layers first layer first, at least one
     * @return y
     */
    double[][] forward(double[][] x, PoolingLayer[] layers);

    /**
     * The gradient of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the picture that forward was given, shape (H, W)
     * @param layers first layer first, at least one
     * @param dy gradient of the loss with respect to y
     * @return dx, shape (H, W)
     */
    double[][] backward(double[][] x, PoolingLayer[] layers, double[][] dy);
}
