package chainrule.contract;

/**
 * Filters as signal processing knows them: <em>true</em> convolution, with the kernel flipped. Everywhere else here
 * convolution is cross-correlation, which does not flip.
 *
 * <h2>Formula</h2>
 *
 * Signals are 0 outside of their arrays.
 *
 * <pre>
 * y[n]    = Σ over k of h[k] · x[n - k]
 * y[i][j] = Σ over k, l of h[KH - 1 - k][KW - 1 - l] · x[i · s.height + k - p.height][j · s.width + l - p.width]
 * </pre>
 *
 * In two dimensions the window slides as in a convolutional layer with stride s and padding p, over the flipped kernel: h is
 * given as it is, <em>not</em> flipped.
 *
 * <p>The filter h[n] = r^n for n ≥ 0 never ends. For a pulse of length L that starts at n = 0, with |r| &lt; 1, the sum is
 * that of a geometric series:
 *
 * <pre>
 * y[n] = 0                                         n &lt; 0
 * y[n] = (1 - r^(n + 1)) / (1 - r)                 0 ≤ n &lt; L
 * y[n] = r^(n - L + 1) · (1 - r^L) / (1 - r)       n ≥ L
 * </pre>
 *
 * and a pulse that starts later has the same response, as much later: filters do not know what time it is.
 *
 * <h2>Worked example</h2>
 *
 * <pre>
 * x = (1, 2, 3), h = (1, -1):     y = (1, 2-1, 3-2, -3) = (1, 1, 1, -3)
 * r = 1/2, pulse at 0 and 1:      y = 0 at -1, 1 at 0, 3/2 at 1, 3/4 at 2, 3/8 at 3
 *
 * x = 1 2    h = 1 0    flipped = 3 2    y = (3·1 + 2·2 + 0·3 + 1·4) = (11)      stride 1, no padding
 *     3 4        2 3              0 1
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 1 has x(n), h(n), y(n) for x[n], h[n], y[n]; its r is 1/2, its L is 7, and its second signal is x(n - 5).
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. No output is empty. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. NumPy's name for the first is
 * {@code convolve(x, h, "full")}.
 *
 * <p>Source of the formulas: A. Oppenheim, R. Schafer, Discrete-Time Signal Processing (3rd edition), sections 2.2 and 2.3.
 */
public interface FirFilter {

    /**
     * A finite signal through a finite filter.
     *
     * @param x the signal from n = 0 on, shape (A)
     * @param h the filter from n = 0 on, shape (B)
     * @return y from n = 0 on, shape (A + B - 1)
     */
    double[] convolve(double[] x, double[] h);

    /**
     * A pulse through the filter h[n] = ratio^n.
     *
     * @param pulse the signal
     * @param ratio r, above -1 and below 1
     * @param first the first n that is asked for, which may be negative
     * @param count how many are asked for
     * @return y[first] to y[first + count - 1], shape (count)
     */
    double[] pulseResponse(Pulse pulse, double ratio, int first, int count);

    /**
     * A kernel turned round.
     *
     * @param h shape (KH, KW)
     * @return the kernel with rows and columns in the opposite order, a new array of shape (KH, KW)
     */
    double[][] flipped(double[][] h);

    /**
     * A picture through a filter of two dimensions.
     *
     * @param x the picture, shape (H, W)
     * @param h the kernel, not flipped, shape (KH, KW)
     * @param stride how far the window moves
     * @param padding how many zeros stand on either side of each axis
     * @return y, shape ((H + 2 · p.height - KH) / s.height + 1, (W + 2 · p.width - KW) / s.width + 1), rounded down
     */
    double[][] convolve2d(double[][] x, double[][] h, PerAxis stride, PerAxis padding);
}
