package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.message.CheckMessage;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own solutions, graded as submissions are, get the verdict that they declare: the whole reference and starter, and
 * those for which the process matters. The regression grades all of them.
 */
class SpecimenTests {
    /** What is to be too slow is the larger case, not a machine that is busy with other tests. */
    private static final double CALL_SECONDS = 5;

    /** Losing the larger case alone is a matter of time, which only a worker has too little of. */
    static List<Expectation> tooSlow() {
        return Ours.of(Kind.MISTAKE).stream().filter(Expectation::isOnlySlow).toList();
    }

    @Test
    void theReferenceEarnsEveryPoint() {
        GradingReport report = Machine.grade("reference");
        assertThat(report.score()).isPositive().isEqualTo(report.most());
    }

    @Test
    void theStarterEarnsNone() {
        assertThat(Machine.grade("starter").score()).isZero();
    }

    @Test
    void aSubmissionOfOneLayerEarnsThatLayersPoints() {
        GradingReport report = Machine.grade("correct/scatter");
        assertThat(report.exercises()).hasSizeGreaterThan(5);
        assertThat(report.score())
                .isEqualTo(report.exercises().get(0).checks().stream()
                        .mapToInt(GradedCheck::most)
                        .sum());
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("tooSlow")
    void differencesOfTheForwardLoseTheLargerCaseByASentenceOfItsOwn(Expectation slow) {
        GradingReport report = Machine.grade(
                Ours.files(slow.solution().name()), Optional.empty(), Optional.empty(), Machine.waiting(CALL_SECONDS));
        assertThat(report.checks())
                .filteredOn(check -> slow.checks().contains(check.verdict().key()))
                .filteredOn(check -> !check.verdict().passed())
                .allSatisfy(check -> assertThat(CheckMessage.of(check).first().text())
                        .contains("did not finish the larger case within"))
                .map(check -> check.verdict().key())
                .containsExactlyElementsOf(slow.loses());
    }
}
