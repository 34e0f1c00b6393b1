package chainrule.suites.convolution1d;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;

/** What is made of a matrix that a student returned, which may be none. */
final class Products {
    private Products() {}

    /** Its product with a signal, or nothing when it does not fit. */
    static double[] of(double[][] matrix, double[] x) {
        if (!(Reading.of(matrix) instanceof Tensor read) || read.shape()[1] != x.length) {
            return null;
        }
        return Arrays.stream(matrix).mapToDouble(row -> product(row, x)).toArray();
    }

    /** How many of its entries are not 0. */
    static Double nonzeros(double[][] matrix) {
        return Reading.of(matrix) instanceof Tensor read
                ? (double)
                        Arrays.stream(read.values()).filter(entry -> entry != 0).count()
                : null;
    }

    private static double product(double[] row, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += row[j] * x[j];
        }
        return sum;
    }
}
