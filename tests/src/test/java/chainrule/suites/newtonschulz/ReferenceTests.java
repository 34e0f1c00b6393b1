package chainrule.suites.newtonschulz;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.MatrixOperation;
import chainrule.contract.NewtonSchulz;
import chainrule.suites.SolutionFolder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference's lists of operations, carried out in decimals that are not rounded and counted on the way, against the
 * formula. Both forms give the same matrix to the last digit.
 */
class ReferenceTests {
    private static final NewtonSchulz REFERENCE = SolutionFolder.of("reference").implementing(NewtonSchulz.class);

    /** What a list makes of a matrix, and how many multiplications its products take. */
    private static final class Carried {
        private final List<BigDecimal[][]> matrices = new ArrayList<>();
        private long multiplications;

        Carried(BigDecimal[][] w, MatrixOperation... operations) {
            matrices.add(w);
            for (MatrixOperation operation : operations) {
                matrices.add(made(operation));
            }
        }

        BigDecimal[][] last() {
            return matrices.get(matrices.size() - 1);
        }

        private BigDecimal[][] made(MatrixOperation operation) {
            BigDecimal[][] left = matrices.get(operation.left());
            BigDecimal factor = new BigDecimal(operation.factor());
            return switch (operation.kind()) {
                case PRODUCT -> {
                    BigDecimal[][] right = matrices.get(operation.right());
                    multiplications += (long) left.length * right.length * right[0].length;
                    yield product(left, right);
                }
                case TRANSPOSE -> transposed(left);
                case SUM -> sum(left, factor, matrices.get(operation.right()));
                case SCALE -> sum(scaled(BigDecimal.ZERO, left), factor, left);
                case ADD_IDENTITY -> sum(left, factor, identity(left.length));
            };
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "1, 3", "4, 2", "2, 4", "3, 3", "5, 3"})
    void bothFormsAreTheFormulaAndCostWhatTheySay(int outputs, int inputs) {
        BigDecimal[][] w = matrix(outputs, inputs);
        BigDecimal[][] step = step(w);
        Carried naive = new Carried(w, REFERENCE.naive(outputs, inputs));
        Carried gram = new Carried(w, REFERENCE.gram(outputs, inputs));
        Carried cheapest = new Carried(w, REFERENCE.cheapest(outputs, inputs));
        assertSame(naive.last(), step);
        assertSame(gram.last(), step);
        assertSame(cheapest.last(), step);
        assertThat(naive.multiplications).isEqualTo(2L * outputs * outputs * inputs);
        assertThat(gram.multiplications).isEqualTo(2L * outputs * inputs * inputs);
        assertThat(cheapest.multiplications).isLessThanOrEqualTo(Math.min(naive.multiplications, gram.multiplications));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 2", "1, 3, 3", "2, 2, 2", "3, 2, 2"})
    void anIterationIsSoManySteps(int outputs, int inputs, int steps) {
        BigDecimal[][] w = matrix(outputs, inputs);
        Carried iteration = new Carried(w, REFERENCE.iteration(outputs, inputs, steps));
        BigDecimal[][] expected = w;
        for (int step = 0; step < steps; step++) {
            expected = step(expected);
        }
        assertSame(iteration.last(), expected);
        assertThat(iteration.multiplications)
                .isLessThanOrEqualTo(2L * steps * outputs * inputs * Math.min(outputs, inputs));
    }

    /** ½ (3 W - W Wᵀ W). */
    private static BigDecimal[][] step(BigDecimal[][] w) {
        BigDecimal[][] cube = product(product(w, transposed(w)), w);
        return scaled(new BigDecimal("0.5"), sum(scaled(BigDecimal.valueOf(3), w), BigDecimal.valueOf(-1), cube));
    }

    /** Eighths, no two alike. */
    private static BigDecimal[][] matrix(int rows, int columns) {
        BigDecimal[][] matrix = new BigDecimal[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            matrix[i / columns][i % columns] = new BigDecimal((i % 2 == 0 ? 1 : -1) * (i + 1) / 8.0);
        }
        return matrix;
    }

    private static BigDecimal[][] product(BigDecimal[][] left, BigDecimal[][] right) {
        BigDecimal[][] product = new BigDecimal[left.length][right[0].length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right[0].length; j++) {
                product[i][j] = BigDecimal.ZERO;
                for (int k = 0; k < right.length; k++) {
                    product[i][j] = product[i][j].add(left[i][k].multiply(right[k][j]));
                }
            }
        }
        return product;
    }

    private static BigDecimal[][] transposed(BigDecimal[][] matrix) {
        BigDecimal[][] transposed = new BigDecimal[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                transposed[j][i] = matrix[i][j];
            }
        }
        return transposed;
    }

    private static BigDecimal[][] sum(BigDecimal[][] left, BigDecimal factor, BigDecimal[][] right) {
        BigDecimal[][] sum = new BigDecimal[left.length][left[0].length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < left[0].length; j++) {
                sum[i][j] = left[i][j].add(factor.multiply(right[i][j]));
            }
        }
        return sum;
    }

    private static BigDecimal[][] scaled(BigDecimal factor, BigDecimal[][] matrix) {
        return sum(matrix, factor.subtract(BigDecimal.ONE), matrix);
    }

    private static BigDecimal[][] identity(int size) {
        BigDecimal[][] identity = new BigDecimal[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                identity[i][j] = BigDecimal.valueOf(i == j ? 1 : 0);
            }
        }
        return identity;
    }

    private static void assertSame(BigDecimal[][] actual, BigDecimal[][] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).usingElementComparator(BigDecimal::compareTo).containsExactly(expected[i]);
        }
    }
}
