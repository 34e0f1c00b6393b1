package chainrule.suites.newtonschulz;

import chainrule.contract.MatrixOperation;
import java.util.ArrayList;
import java.util.List;

/** What becomes of W by a list of operations, and how many multiplications that takes. Nothing a student counts is believed. */
final class Evaluation {
    private static final int MOST_OPERATIONS = 1000;

    private final List<double[][]> matrices = new ArrayList<>();
    private long multiplications;

    private Evaluation(double[][] w) {
        matrices.add(w);
    }

    /** Of a list that cannot be evaluated there is no result, and no count. */
    static Evaluation of(MatrixOperation[] operations, double[][] w) {
        Evaluation evaluation = new Evaluation(w);
        if (operations == null || operations.length == 0 || operations.length > MOST_OPERATIONS) {
            return null;
        }
        for (MatrixOperation operation : operations) {
            double[][] made = operation == null || operation.kind() == null ? null : evaluation.made(operation);
            if (made == null) {
                return null;
            }
            evaluation.matrices.add(made);
        }
        return evaluation;
    }

    double[][] result() {
        return matrices.get(matrices.size() - 1);
    }

    long multiplications() {
        return multiplications;
    }

    private double[][] made(MatrixOperation operation) {
        double[][] left = matrix(operation.left());
        if (left == null) {
            return null;
        }
        return switch (operation.kind()) {
            case PRODUCT -> product(left, matrix(operation.right()));
            case TRANSPOSE -> transposed(left);
            case SUM -> sum(left, operation.factor(), matrix(operation.right()));
            case SCALE -> scaled(operation.factor(), left);
            case ADD_IDENTITY -> withIdentity(left, operation.factor());
        };
    }

    private double[][] matrix(int number) {
        return number < 0 || number >= matrices.size() ? null : matrices.get(number);
    }

    private double[][] product(double[][] left, double[][] right) {
        if (right == null || left[0].length != right.length) {
            return null;
        }
        double[][] product = new double[left.length][right[0].length];
        for (int i = 0; i < left.length; i++) {
            for (int k = 0; k < right.length; k++) {
                for (int j = 0; j < right[k].length; j++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        multiplications += (long) left.length * right.length * right[0].length;
        return product;
    }

    private static double[][] transposed(double[][] left) {
        double[][] transposed = new double[left[0].length][left.length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < left[i].length; j++) {
                transposed[j][i] = left[i][j];
            }
        }
        return transposed;
    }

    private static double[][] sum(double[][] left, double factor, double[][] right) {
        if (right == null || left.length != right.length || left[0].length != right[0].length) {
            return null;
        }
        double[][] sum = scaled(factor, right);
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum[i].length; j++) {
                sum[i][j] += left[i][j];
            }
        }
        return sum;
    }

    private static double[][] scaled(double factor, double[][] left) {
        double[][] scaled = new double[left.length][left[0].length];
        for (int i = 0; i < scaled.length; i++) {
            for (int j = 0; j < scaled[i].length; j++) {
                scaled[i][j] = factor * left[i][j];
            }
        }
        return scaled;
    }

    private static double[][] withIdentity(double[][] left, double factor) {
        if (left.length != left[0].length) {
            return null;
        }
        double[][] sum = scaled(1, left);
        for (int i = 0; i < sum.length; i++) {
            sum[i][i] += factor;
        }
        return sum;
    }
}
