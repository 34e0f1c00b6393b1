package chainrule.grader.probing;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Facts;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Tensor;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrayFormsTests {
    private static final int[] SHAPE = {2, 2};

    private record Given(double[][] x, double[] gamma, double rate) implements Case {
        @Override
        public Facts facts() {
            return Facts.of(this);
        }
    }

    private static final List<Given> CASES = List.of(
            new Given(new double[][] {{1, 2}, {3, 5}}, new double[] {2, 7}, 0.25),
            new Given(new double[][] {{-1, 4}, {0.5, 3}}, new double[] {3, 0.5}, 0.75));

    private interface Wrong {
        double of(double[] right, int i, Given given);
    }

    /** The right result is x squared, and 1. */
    private static List<String> told(Wrong wrong) {
        Operation<Runnable, Given> operation =
                Operation.linear("forward", (layer, given) -> Values.of("y", given.x), given -> 2);
        Check<Runnable, Given> check =
                Check.check("basic", "basic", 1).values(operation, Cases.fixed(List.of(new Posed<>("", CASES.get(0)))));
        List<Seen<Given>> seen = CASES.stream()
                .map(given -> {
                    double[] right = numbers(i -> 1 + Math.pow(given.x[(int) i / 2][(int) i % 2], 2));
                    double[] actual = numbers(i -> wrong.of(right, (int) i, given));
                    return new Seen<>(given, new Tensor(SHAPE, right), new Tensor(SHAPE, actual), 1e-12, true);
                })
                .toList();
        return new ArrayForms<>(new Evidence<>(check, "y", List.of(), seen, List.of()))
                .all()
                .map(Law::text)
                .toList();
    }

    private static double[] numbers(DoubleUnaryOperator entry) {
        return IntStream.range(0, 4).mapToDouble(entry::applyAsDouble).toArray();
    }

    @Test
    void theSameFactorEverywhere() {
        assertThat(told((right, i, given) -> 0.1 * right[i]))
                .containsExactly("Your y is 0.1 times what it should be; but for that it is right.");
    }

    @Test
    void theSameDifferenceEverywhere() {
        assertThat(told((right, i, given) -> right[i] - 2))
                .containsExactly("Your y is too small by 2 everywhere; but for that it is right.");
    }

    @Test
    void anArrayOfTheCaseIsMultipliedOrAdded() {
        assertThat(told((right, i, given) -> right[i] * given.gamma[i % 2]))
                .containsExactly("Your y is multiplied by gamma; but for that it is right.");
        assertThat(told((right, i, given) -> right[i] / given.rate))
                .containsExactly("Your y is divided by rate; but for that it is right.");
        assertThat(told((right, i, given) -> right[i] + given.x[i / 2][i % 2]))
                .containsExactly("Your y has x added to it; but for that it is right.");
        assertThat(told((right, i, given) -> given.x[i / 2][i % 2]))
                .containsExactly("Your y is the formula's y with x in its place.");
    }

    @Test
    void axesAreExchanged() {
        assertThat(told((right, i, given) -> right[i % 2 * 2 + i / 2]))
                .containsExactly(
                        "Your y is what the formula gives where axes 0 and 1 of the finished y are exchanged.");
        assertThat(told((right, i, given) -> i % 2 == 0 ? 0 : right[i - 1]))
                .containsExactly("Your y along its axis 1 is taken one place too early; but for that it is right.");
    }

    @Test
    void nothingIsToldOfWhatFitsOneCaseAlone() {
        assertThat(told((right, i, given) -> right[i] * (given.rate < 0.5 ? 2 : 3)))
                .isEmpty();
    }
}
