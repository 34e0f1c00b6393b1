package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Named are mistakes that equal the results everywhere, at enough cases that tell, and no others. */
class MistakeSearchTests {
    private static final KnownMistake DOUBLED = mistake("doubled");
    private static final KnownMistake TWICE = mistake("twice");
    private static final double[] RIGHT = {1, 2, 3, 4};

    private static KnownMistake mistake(String name) {
        return new KnownMistake(name, "is " + name, "Look at " + name + ".");
    }

    /** For every mistake one result for each case; null where it throws. */
    private record Recorded(Map<KnownMistake, double[]> results) implements Oracle {
        @Override
        public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
            throw new AssertionError("the verdict has it already");
        }

        @Override
        public List<KnownMistake> mistakes(Class<?> contract) {
            return List.copyOf(results.keySet());
        }

        @Override
        public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
                KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
            double result = results.get(mistake)[(int) ((Verdicts.Given) (Record) given).x()];
            return result == Double.MAX_VALUE ? Optional.empty() : Optional.of(Map.of("y", Reading.of(result)));
        }
    }

    private static Oracle knowing(KnownMistake mistake, double... results) {
        return new Recorded(Map.of(mistake, results));
    }

    private static CheckVerdict verdict(double... actual) {
        Verdicts verdicts = Verdicts.none();
        for (int i = 0; i < actual.length; i++) {
            verdicts.and(RIGHT[i], actual[i]);
        }
        return verdicts.verdict();
    }

    private static List<Hint> hints(Oracle oracle, CheckVerdict... verdicts) {
        return HintChoice.among(
                        Arrays.stream(verdicts)
                                .map(verdict -> MistakeSearch.in(verdict, Runnable.class, oracle))
                                .toList(),
                        mistake -> 0)
                .get(0);
    }

    @Test
    void equalEverywhereAndWrongInThreeCases() {
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, 4), verdict(2, 4, 6, 4)))
                .containsExactly(new Hint(List.of("y"), List.of(DOUBLED)));
    }

    @Test
    void wrongInTwoCasesIsNotEnough() {
        assertThat(hints(knowing(DOUBLED, 2, 4, 3, 4), verdict(2, 4, 3, 4))).isEmpty();
    }

    @Test
    void oneCaseThatDiffersIsEnoughToSayNothing() {
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, 8), verdict(2, 4, 6, 9))).isEmpty();
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, 8), verdict(2, 4, 6, 4))).isEmpty();
    }

    @Test
    void zerosTellNothing() {
        assertThat(hints(knowing(DOUBLED, 0, 0, 0, 0), verdict(0, 0, 0, 0))).isEmpty();
    }

    @Test
    void theSameWithinTheAllowance() {
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, 8), verdict(2, 4, 6, 8 + Verdicts.ALLOWED / 2)))
                .hasSize(1);
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, 8), verdict(2, 4, 6, 8 + 2 * Verdicts.ALLOWED)))
                .isEmpty();
    }

    @Test
    void notANumberEqualsNotANumber() {
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, Double.NaN), verdict(2, 4, 6, Double.NaN)))
                .hasSize(1);
    }

    @Test
    void aMistakeThatThrowsWhereTheSubmissionDoesNotIsAnother() {
        assertThat(hints(knowing(DOUBLED, 2, 4, 6, Double.MAX_VALUE), verdict(2, 4, 6, 8)))
                .isEmpty();
    }

    @Test
    void thoseThatCannotBeToldApartAreNamedTogether() {
        Map<KnownMistake, double[]> both = new LinkedHashMap<>();
        both.put(DOUBLED, new double[] {2, 4, 6, 8});
        both.put(TWICE, new double[] {2, 4, 6, 8});
        assertThat(hints(new Recorded(both), verdict(2, 4, 6, 8)))
                .containsExactly(new Hint(List.of("y"), List.of(DOUBLED, TWICE)));
    }

    @Test
    void ofTwoThatFitTheOneThatFitsMoreChecksIsNamed() {
        assertThat(HintChoice.among(
                        List.of(
                                Map.of("y", Map.of(DOUBLED, 8, TWICE, 8)),
                                Map.of("y", Map.of(TWICE, 1)),
                                Map.of("dx", Map.of(DOUBLED, 2))),
                        mistake -> 0))
                .containsExactly(
                        List.of(new Hint(List.of("y"), List.of(TWICE))),
                        List.of(new Hint(List.of("y"), List.of(TWICE))),
                        List.of());
    }

    @Test
    void ofTwoThatFitAsManyTheOneThatContradictsNothingElseIsNamed() {
        assertThat(HintChoice.among(
                                List.of(Map.of("y", Map.of(DOUBLED, 8, TWICE, 8))),
                                mistake -> mistake.equals(DOUBLED) ? 0 : 5)
                        .get(0))
                .containsExactly(new Hint(List.of("y"), List.of(DOUBLED)));
    }

    @Test
    void twoMistakesInTwoOutputsAreTwoHints() {
        assertThat(HintChoice.among(List.of(Map.of("dx", Map.of(DOUBLED, 3), "dw", Map.of(TWICE, 3))), mistake -> 0)
                        .get(0))
                .containsExactlyInAnyOrder(
                        new Hint(List.of("dx"), List.of(DOUBLED)), new Hint(List.of("dw"), List.of(TWICE)));
    }
}
