package chainrule.contract;

/**
 * The rectifier: y[i] = max(0, x[i]).
 *
 * <h2>Worked example</h2>
 *
 * <pre>
 * x = -1 2     y = 0 2     dy = 3 4     dx = 0 4
 * </pre>
 */
public interface Relu {

    /**
     * The forward.
     *
     * @param x of any length
     * @return y, as long as x
     */
    double[] forward(double[] x);

    /**
     * The backward.
     *
     * @param x what forward was given; no entry is 0
     * @param dy the upstream gradient, as long as x
     * @return dx, as long as x
     */
    double[] backward(double[] x, double[] dy);
}
