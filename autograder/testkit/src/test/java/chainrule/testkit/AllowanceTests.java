package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
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

    private static final Check<Sum, Vectors> LINEAR = check(Operation.linear(
            "dot", (sum, given) -> Values.of("y", sum.of(given.a(), given.b())), given -> given.a().length));
    private static final Check<Sum, Vectors> QUOTIENT = check(Operation.nonlinear(
            "quotient", (sum, given) -> Values.of("y", 1 / sum.of(given.a(), given.b())), given -> given.a().length));
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

    /** A short sum counts as one of 16 terms: what a fast algorithm adds to it is no shorter. */
    @Test
    void theBoundIsTheStatedOne() {
        Vectors given = new Vectors(new double[] {1, -2}, new double[] {3, 4});
        assertThat(linear(given)).isEqualTo(new Allowance(8 * 16 * 0x1.0p-53 * 11, 2, 11, 0, Precision.DOUBLE));
        Vectors longer = new Vectors(Fill.with(() -> -1, 100), Fill.with(() -> 1, 100));
        assertThat(linear(longer).value()).isEqualTo(8 * 100 * 0x1.0p-53 * 100);
    }

    @Test
    void arithmeticInFloatIsWithinSinglePrecisionAndFarOutsideOfDouble() {
        Sum inFloat = (a, b) -> {
            float sum = 0;
            for (int i = 0; i < a.length; i++) {
                sum += (float) a[i] * (float) b[i];
            }
            return sum;
        };
        for (Check<Sum, Vectors> check : List.of(LINEAR, QUOTIENT)) {
            for (int seed = 0; seed < CASES; seed++) {
                Vectors given = gaussian(new Draw(seed));
                double error = Math.abs(result(check, inFloat, given) - result(check, inOrder(order -> order), given));
                assertThat(error)
                        .isLessThanOrEqualTo(bound(check.in(Precision.SINGLE), given))
                        .isGreaterThan(bound(check, given));
            }
        }
    }

    /** A sum of thousands in single precision allows no more than a thousandth, and plain arithmetic stays far within. */
    @Test
    void longSumsInSinglePrecisionAreBoundedByTheRootOfTheirTerms() {
        int terms = 6_400;
        Vectors given = new Vectors(new double[terms], new double[terms]);
        Draw draw = new Draw(1);
        Arrays.setAll(given.a(), i -> Math.abs(draw.gaussian()));
        Arrays.setAll(given.b(), i -> Math.abs(draw.gaussian()));
        float sum = 0;
        for (int i = 0; i < terms; i++) {
            sum += (float) given.a()[i] * (float) given.b()[i];
        }
        double right = inOrder(order -> order).of(given.a(), given.b());
        assertThat(bound(LINEAR.in(Precision.SINGLE), given)).isEqualTo(8 * 80 * 0x1.0p-24 * right);
        assertThat(Math.abs(sum - right)).isLessThan(bound(LINEAR.in(Precision.SINGLE), given) / 4);
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
        Check<Sum, Vectors> linear =
                check(Operation.nonlinear("dot", LINEAR.operation().function(), given -> given.a().length));
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

    private static Check<Sum, Vectors> check(Operation<Sum, Vectors> operation) {
        return Check.check("sum", "sum", 1).values(operation, Cases.fixed(List.of()));
    }

    private static double bound(Check<Sum, Vectors> check, Vectors given) {
        return Allowance.of(check, inOrder(order -> order), given).get("y").value();
    }

    private static double result(Check<Sum, Vectors> check, Sum sum, Vectors given) {
        return (double) check.operation().function().apply(sum, given).byName().get("y");
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
