package chainrule.suites.convolution;

import chainrule.contract.Convolution2d;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.lang.reflect.Array;

/** Central differences of the loss Σ dy · y, with step 1: exact for what is linear. */
final class Differences {
    private Differences() {}

    /**
     * The gradient with respect to one of the arrays of a case.
     *
     * @param array one of the case's own arrays; each entry is moved and put back
     */
    static Tensor of(Convolution2d convolution, BackwardCase given, Object array) {
        Tensor shape = Reading.tensor(array);
        double[] gradient = new double[shape.values().length];
        for (int position = 0; position < gradient.length; position++) {
            double[] row = row(array, shape.indexOf(position));
            int last = shape.indexOf(position)[shape.shape().length - 1];
            double entry = row[last];
            row[last] = entry + 1;
            double above = loss(convolution, given);
            row[last] = entry - 1;
            double below = loss(convolution, given);
            row[last] = entry;
            gradient[position] = (above - below) / 2;
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

    private static double loss(Convolution2d convolution, BackwardCase given) {
        double[] y = Reading.tensor(convolution.forward(given.x(), given.w(), given.b(), given.geometry()))
                .values();
        double[] dy = Reading.tensor(given.dy()).values();
        double loss = 0;
        for (int i = 0; i < y.length; i++) {
            loss += dy[i] * y[i];
        }
        return loss;
    }
}
