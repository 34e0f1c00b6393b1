package chainrule.grader.diagnosis;

import java.util.function.IntUnaryOperator;

/** Whether numbers are the right ones at other places of their matrices. */
final class Moves {
    private Moves() {}

    /** Each number stands where its mirror image at the diagonal belongs. */
    static boolean isExchange(Observed observed) {
        int[] shape = observed.expected().shape();
        if (shape.length < 2 || rows(shape) != columns(shape)) {
            return false;
        }
        int side = rows(shape);
        return isMove(observed, side * side, inside -> inside % side * side + inside / side);
    }

    /** Each matrix is turned by 180 degrees. */
    static boolean isTurn(Observed observed) {
        int[] shape = observed.expected().shape();
        if (shape.length < 2) {
            return false;
        }
        int size = rows(shape) * columns(shape);
        return isMove(observed, size, inside -> size - 1 - inside);
    }

    private static boolean isMove(Observed observed, int size, IntUnaryOperator from) {
        double[] expected = observed.expected().values();
        double[] actual = observed.numbers();
        for (int i = 0; i < actual.length; i++) {
            int source = i / size * size + from.applyAsInt(i % size);
            if (!(Math.abs(actual[i] - expected[source]) <= observed.allowed())) {
                return false;
            }
        }
        return true;
    }

    private static int rows(int[] shape) {
        return shape[shape.length - 2];
    }

    private static int columns(int[] shape) {
        return shape[shape.length - 1];
    }
}
