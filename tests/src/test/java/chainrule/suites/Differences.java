package chainrule.suites;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.lang.reflect.Array;
import java.util.function.Supplier;

/** Central differences of the loss Σ dy · y. */
public final class Differences {
    private Differences() {}

    /**
     * The gradient with respect to one of the arrays of a case, with step 1: exact for what is linear.
     *
     * @param y computes the output from the arrays of the case
     * @param dy the gradient of the loss with respect to the output
     * @param array one of the case's own arrays; each entry is moved and put back
     */
    public static Tensor of(Supplier<?> y, Object dy, Object array) {
        return of(y, dy, array, 1);
    }

    /** The same with another step: what is not linear wants a small one. */
    public static Tensor of(Supplier<?> y, Object dy, Object array, double step) {
        Tensor shape = Reading.tensor(array);
        double[] gradient = new double[shape.values().length];
        for (int position = 0; position < gradient.length; position++) {
            double[] row = row(array, shape.indexOf(position));
            int last = shape.indexOf(position)[shape.shape().length - 1];
            double entry = row[last];
            row[last] = entry + step;
            double above = loss(y, dy);
            row[last] = entry - step;
            double below = loss(y, dy);
            row[last] = entry;
            gradient[position] = (above - below) / (2 * step);
        }
        return new Tensor(shape.shape(), gradient);
    }

    private static double[] row(Object array, int[] index) {
        Object row = array;
        for (int depth = 0; depth < index.length - 1; depth++) {
            row = Array.get(row, index[depth]);
        }
        return (double[]) row;
    }

    private static double loss(Supplier<?> y, Object dy) {
        double[] outputs = Reading.tensor(y.get()).values();
        double[] upstream = Reading.tensor(dy).values();
        double loss = 0;
        for (int i = 0; i < outputs.length; i++) {
            loss += upstream[i] * outputs[i];
        }
        return loss;
    }
}
