package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.report.GradingReport;
import chainrule.staff.specimen.LostChecks;
import chainrule.staff.specimen.SpecimenFolder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own solutions, graded as submissions are, get the verdict that they declare. */
class SpecimenTests {

    static List<SpecimenFolder> wrong() {
        return SpecimenFolder.in(Machine.repository().resolve("solutions/wrong"));
    }

    static List<SpecimenFolder> correct() {
        return SpecimenFolder.in(Machine.repository().resolve("solutions/correct"));
    }

    @Test
    void theReferenceEarnsEveryPoint() {
        GradingReport report =
                Machine.grade(Machine.repository().resolve("solutions/reference"), Optional.empty(), Optional.empty());
        assertThat(report.score()).isPositive().isEqualTo(report.most());
    }

    @Test
    void theStarterEarnsNone() {
        GradingReport report =
                Machine.grade(Machine.repository().resolve("solutions/starter"), Optional.empty(), Optional.empty());
        assertThat(report.score()).isZero();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongSolutionLosesWhatItDeclares(SpecimenFolder wrong) {
        assertThat(wrong.specimen().loses()).isNotEmpty();
        assertThat(lost(wrong))
                .containsExactlyInAnyOrderElementsOf(wrong.specimen().loses());
    }

    @ParameterizedTest
    @MethodSource("correct")
    void aRightSolutionLosesNothing(SpecimenFolder correct) {
        assertThat(correct.specimen().loses()).isEmpty();
        assertThat(lost(correct)).isEmpty();
    }

    private static List<String> lost(SpecimenFolder folder) {
        GradingReport report = Machine.grade(folder.folder(), Optional.empty(), Optional.empty());
        return LostChecks.of(report, folder.specimen().exercise());
    }
}
