package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTests {

    /** A contract of its own, so small that every order of summation can be tried. */
    private interface Sum {
        double of(double[] a, double[] b);
    }

    private record Vectors(double[] a, double[] b) implements Case {}

    private static final Operation<Sum, Vectors> LINEAR = Operation.linear(
            "dot", (sum, given) -> Values.of("y", sum.of(given.a(), given.b())), given -> given.a().length);
    private static final Operation<Sum, Vectors> QUOTIENT = Operation.nonlinear(
            "quotient", (sum, given) -> Values.of("y", 1 / sum.of(given.a(), given.b())), given -> given.a().length);
    private static final int CASES = 1_000;

    @Test
    void anyOrderOfSummationIsAllowed() {
        for (int seed = 0; seed < CASES; seed++) {
            Draw draw = new Draw(seed);
            Vectors given = gaussian(draw);
            double right = inOrder(order -> order).of(given.a(), given.b());
            double shuffled = inOrder(draw::shuffled).of(given.a(), given.b());
            assertThat(Math.abs(right - shuffled))
                    .isLessThanOrEqualTo(linear(given).value());
        }
    }

    @Test
    void noMistakeIsAllowed() {
        for (int seed = 0; seed < CASES; seed++) {
            Allowance allowance = linear(gaussian(new Draw(seed)));
            assertThat(allowance.value()).isPositive().isLessThan(1e-9 * allowance.magnitude());
        }
    }

    @Test
    void theBoundIsTheStatedOne() {
        Allowance allowance = linear(new Vectors(new double[] {1, -2}, new double[] {3, 4}));
        assertThat(allowance.terms()).isEqualTo(2);
        assertThat(allowance.magnitude()).isEqualTo(11);
        assertThat(allowance.conditioning()).isZero();
        assertThat(allowance.value()).isEqualTo(8 * 2 * 0x1.0p-53 * 11);
    }

    @Test
    void cancellationWidensTheBoundOfWhatIsNotLinear() {
        Allowance sound = nonlinear(new Vectors(new double[] {1, 1}, new double[] {1, 1}));
        Allowance cancelling = nonlinear(new Vectors(new double[] {1, 1}, new double[] {1, -1 + 0x1.0p-20}));
        assertThat(cancelling.conditioning() / cancelling.magnitude())
                .isGreaterThan(1_000 * sound.conditioning() / sound.magnitude());
    }

    @Test
    void theSameCaseHasTheSameBound() {
        assertThat(nonlinear(gaussian(new Draw(1)))).isEqualTo(nonlinear(gaussian(new Draw(1))));
    }

    /** Sums of zeros are zero in any order: a message that allows 3e-322 would only puzzle. */
    @Test
    void nothingIsAllowedWhereNothingCanBeRounded() {
        Operation<Sum, Vectors> linear = Operation.nonlinear("dot", LINEAR.function(), given -> given.a().length);
        Vectors given = new Vectors(new double[] {0, 0.0}, new double[] {-2, 3});
        assertThat(Allowance.of(linear, inOrder(order -> order), given).get("y").value())
                .isZero();
    }

    @Test
    void aLimitThatIsNotANumberStaysOne() {
        assertThat(linear(new Vectors(new double[] {Double.NaN}, new double[] {1}))
                        .value())
                .isNaN();
    }

    private static Allowance linear(Vectors given) {
        return Allowance.of(LINEAR, inOrder(order -> order), given).get("y");
    }

    private static Allowance nonlinear(Vectors given) {
        return Allowance.of(QUOTIENT, inOrder(order -> order), given).get("y");
    }

    private static Vectors gaussian(Draw draw) {
        int length = draw.between(1, 60);
        return new Vectors(Fill.with(draw::gaussian, length), Fill.with(draw::gaussian, length));
    }

    private static Sum inOrder(UnaryOperator<List<Integer>> order) {
        return (a, b) -> {
            double sum = 0;
            for (int i : order.apply(IntStream.range(0, a.length).boxed().toList())) {
                sum += a[i] * b[i];
            }
            return sum;
        };
    }
}
