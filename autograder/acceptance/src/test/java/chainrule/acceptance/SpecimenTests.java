package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.feedback.CheckMessage;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.staff.specimen.LostChecks;
import chainrule.staff.specimen.SpecimenFolder;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own solutions, graded as submissions are, get the verdict that they declare: the whole reference and starter, and
 * those for which the process matters. The regression grades all of them.
 */
class SpecimenTests {

    /** Losing the larger case alone is a matter of time, which only a worker has too little of. */
    static List<SpecimenFolder> tooSlow() {
        return SpecimenFolder.in(Machine.repository().resolve("solutions/wrong")).stream()
                .filter(wrong -> wrong.specimen().loses().stream().allMatch(check -> check.endsWith("arge")))
                .toList();
    }

    @Test
    void theReferenceEarnsEveryPoint() {
        GradingReport report = Machine.grade("solutions/reference");
        assertThat(report.score()).isPositive().isEqualTo(report.most());
    }

    @Test
    void theStarterEarnsNone() {
        assertThat(Machine.grade("solutions/starter").score()).isZero();
    }

    @Test
    void aSubmissionOfOneLayerEarnsThatLayersPoints() {
        GradingReport report = Machine.grade("solutions/correct/scatter");
        assertThat(report.exercises()).hasSizeGreaterThan(5);
        assertThat(report.score())
                .isEqualTo(report.exercises().get(0).checks().stream()
                        .mapToInt(GradedCheck::most)
                        .sum());
    }

    @Tag("corpus")
    @ParameterizedTest
    @MethodSource("tooSlow")
    void differencesOfTheForwardLoseTheLargerCaseByASentenceOfItsOwn(SpecimenFolder slow) {
        GradingReport report = Machine.grade("solutions/wrong/" + slow.name());
        assertThat(LostChecks.of(report, slow.specimen().exercise()))
                .containsExactlyInAnyOrderElementsOf(slow.specimen().loses());
        assertThat(report.checks())
                .filteredOn(check ->
                        check.verdict().check().key().startsWith(slow.specimen().exercise()))
                .filteredOn(check -> !check.verdict().passed())
                .isNotEmpty()
                .allSatisfy(check ->
                        assertThat(CheckMessage.of(check).first()).contains("did not finish the larger case within"));
    }
}
