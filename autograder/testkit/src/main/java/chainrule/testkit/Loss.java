package chainrule.testkit;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;

/** The scalar that a backward is the gradient of: the forward's result, each entry times its upstream gradient. */
public final class Loss {
    private Loss() {}

    /**
     * The weighted sum of a result.
     *
     * @param y what a forward returned: a number or nested arrays of numbers
     * @param dy the upstream gradient, of the same shape
     * @return the sum; NaN when the shapes differ or {@code y} is no tensor, so that nothing is concluded from it
     */
    public static double of(Object y, Object dy) {
        if (!(Reading.of(y) instanceof Tensor result)
                || !(Reading.of(dy) instanceof Tensor upstream)
                || !Arrays.equals(result.shape(), upstream.shape())) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < result.values().length; i++) {
            sum += result.values()[i] * upstream.values()[i];
        }
        return sum;
    }
}
