package chainrule.contract;

/**
 * How large the gradient of a convolution's weights is at random inputs.
 *
 * <h2>Formula</h2>
 *
 * An entry of dw is a sum of products, one for each place of the window:
 *
 * <pre>
 * dw[k][l] = Σ over i, j of dy[i][j] · x[i + k][j + l]          M places
 * </pre>
 *
 * Let all entries of x and dy be independent, with means mx and mg and variances vx and vg. The products of one sum are
 * independent too, since no two of them share a factor:
 *
 * <pre>
 * mean     = M · mx · mg
 * variance = M · (vx · vg + mx² · vg + mg² · vx)
 * </pre>
 *
 * and for means of 0 the standard deviation grows as the root of M, which is the side of the output.
 *
 * <h2>Worked example</h2>
 *
 * A picture of 4 x 5, a kernel of 3 x 2, stride 1, no padding: 2 · 4 = 8 places. With mx = 0, vx = 1, mg = 0, vg = 4 the
 * mean is 0 and the variance 32; with mg = 0.5 the variance is 8 · (4 + 0.25) = 34.
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 1, question 7(b), has n for both sizes of the picture, k for both of the kernel, sigma_x and sigma_g for the roots of
 * vx and vg, and means of 0.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written.
 *
 * <p>Source of the formula: the variance of a product of independent numbers, L. Goodman, On the exact variance of products,
 * Journal of the American Statistical Association 55 (1960), equation 2.
 */
public interface GradientMoments {

    /**
     * Over how many places the window goes.
     *
     * @param picture rows and columns of x
     * @param kernel rows and columns of w
     * @return M, for stride 1 and no padding
     */
    long places(PerAxis picture, PerAxis kernel);

    /**
     * The mean and the variance of an entry of dw.
     *
     * @param picture rows and columns of x
     * @param kernel rows and columns of w
     * @param x mean and variance of an entry of x
     * @param gradient mean and variance of an entry of dy
     * @return those of an entry of dw
     */
    Moments moments(PerAxis picture, PerAxis kernel, Moments x, Moments gradient);
}
