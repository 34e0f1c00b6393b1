package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.probing.Computed;
import chainrule.grader.report.GradedCheck;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What students are told that their code computes holds for the case beside it, and for cases that nobody has judged. */
class ToldTruthTests {

    static Stream<Expectation> mistakes() {
        return Ours.of(Kind.MISTAKE).stream().filter(expected -> !expected.isOnlySlow());
    }

    static Stream<Expectation> styles() {
        return Ours.of(Kind.STYLE).stream().filter(expected -> expected.loses().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel-flipped-in-its-columns-only",
                "max-pooling-gradient-to-the-largest-by-size",
                "average-pooling-windows-fill-the-stride",
                "batch-norm-eps-outside-the-root",
                "linear-rnn-error-clipped-to-one",
                "tanh-rnn-derivative-missing"
            })
    void itHoldsForOtherCases(String mistake) throws Exception {
        Expectation expected = Ours.named("wrong/" + mistake);
        assertThat(toldAndTrue(expected)).as("told sentences of %s", mistake).isPositive();
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("mistakes")
    void itHoldsForOtherCasesOfEveryMistake(Expectation expected) throws Exception {
        toldAndTrue(expected);
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("styles")
    void nothingIsToldOfARightSolution(Expectation expected) throws Exception {
        assertThat(InProcess.of(expected).grade("told"))
                .allSatisfy(check -> assertThat(check.diagnosis().computed()).isEmpty());
    }

    private static int toldAndTrue(Expectation expected) throws Exception {
        List<GradedCheck> told = InProcess.of(expected).grade("told");
        List<GradedCheck> others = InProcess.of(expected).grade("other cases");
        int sentences = 0;
        for (int i = 0; i < told.size(); i++) {
            for (Computed one : told.get(i).diagnosis().computed()) {
                String what = told.get(i).verdict().check().key() + ": " + one.laws();
                assertThat(one.proof().test(told.get(i).verdict()))
                        .as("shown: %s", what)
                        .isTrue();
                assertThat(one.proof().test(others.get(i).verdict()))
                        .as("other cases: %s", what)
                        .isTrue();
                sentences += one.laws().size();
            }
        }
        return sentences;
    }
}
