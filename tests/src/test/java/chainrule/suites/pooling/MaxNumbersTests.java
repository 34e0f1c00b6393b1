package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.suites.pooling.MaxPoolingCase.Forward;
import chainrule.testkit.Check;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaxNumbersTests {
    private static final DeclaredChecks SUITE = DeclaredChecks.of("max-pooling2d");
    private static final String TIES = "backward-ties";

    @Test
    void noTwoCellsOfAChannelAreAlikeButWhereTiesAreJudged() {
        assertThat(keys(key -> !key.equals(TIES) && !key.startsWith("homework")))
                .allSatisfy(key -> assertThat(channels(key))
                        .allSatisfy(channel -> assertThat(channel).doesNotHaveDuplicates()));
    }

    @Test
    void tiesAreInWindowsSideBySideSoThatEveryRuleCanBeJudged() {
        assertThat(SUITE.<Backward>cases(TIES, "any")).map(Posed::given).allSatisfy(given -> {
            assertThat(given.geometry().stride()).isEqualTo(given.geometry().kernel());
            assertThat(given.geometry().padding()).isEqualTo(PerAxis.of(0));
        });
        assertThat(channels(TIES))
                .allSatisfy(channel -> assertThat(new HashSet<>(channel)).hasSizeLessThan(channel.size()));
    }

    @Test
    void negativeNumbersReachBelowEveryKnownStart() {
        assertThat(channels("forward-negative"))
                .allSatisfy(channel -> assertThat(channel).allMatch(number -> number <= 0));
        assertThat(channels("forward-negative"))
                .anySatisfy(channel -> assertThat(channel).allMatch(number -> number < Integer.MIN_VALUE));
    }

    /** So that a search that starts at 0 costs the checks of negative numbers and of padding alone. */
    @Test
    void numbersArePositiveWhereNegativeOnesAreNotThePoint() {
        assertThat(List.of("forward-basic", "forward-overlapping", "backward-edges", TIES))
                .allSatisfy(key -> assertThat(drawn(key))
                        .allSatisfy(channel -> assertThat(channel).allMatch(number -> number > 0)));
    }

    @Test
    void everyChannelHasAnOrderOfItsOwn() {
        DistinctSixteenths numbers = new DistinctSixteenths(new Draw(1), 6);
        double[] first = numbers(numbers);
        double[] second = numbers(numbers);
        assertThat(first).containsExactlyInAnyOrder(1 / 16.0, 2 / 16.0, 3 / 16.0, 4 / 16.0, 5 / 16.0, 6 / 16.0);
        assertThat(second).containsExactlyInAnyOrder(first).isNotEqualTo(first);
    }

    private static List<String> keys(Predicate<String> which) {
        return SUITE.withoutLarge().checks().stream()
                .map(Check::key)
                .filter(which)
                .toList();
    }

    private static List<List<Double>> channels(String key) {
        return SUITE.cases(key, "any").stream()
                .flatMap(MaxNumbersTests::channels)
                .toList();
    }

    private static List<List<Double>> drawn(String key) {
        return SUITE.cases(key, "any").stream()
                .filter(posed -> posed.origin().isEmpty())
                .flatMap(MaxNumbersTests::channels)
                .toList();
    }

    private static Stream<List<Double>> channels(Posed<?> posed) {
        double[][][][] x = posed.given() instanceof Forward forward ? forward.x() : ((Backward) posed.given()).x();
        return Arrays.stream(x).flatMap(Arrays::stream).map(MaxNumbersTests::numbers);
    }

    private static List<Double> numbers(double[][] channel) {
        return Arrays.stream(Reading.tensor(channel).values()).boxed().toList();
    }

    private static double[] numbers(DistinctSixteenths numbers) {
        return Fill.with(numbers, 6);
    }
}
