package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.Assignment;
import chainrule.grader.process.IsolationLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much isolation there must be before a submission runs. */
class HostTests {
    private static Assignment assignment(boolean fullIsolation) {
        return new Assignment(
                "",
                List.of(),
                Set.of(),
                false,
                false,
                fullIsolation,
                null,
                "",
                Optional.empty(),
                Assignment.Showing.USUAL,
                "");
    }

    @Test
    void thePlatformNeedsAUserOfItsOwnAndAFilterWhenToldSo() {
        Host platform = Host.platform(480);
        assertThat(platform.least(assignment(false))).isEqualTo(IsolationLevel.SPLIT);
        assertThat(platform.least(assignment(true))).isEqualTo(IsolationLevel.FULL);
    }

    @Test
    void aStudentsMachineNeedsNone() {
        assertThat(Host.STUDENT.least(assignment(true))).isEqualTo(IsolationLevel.PLAIN);
    }

    @Test
    void staffNeedAllUnlessTheyAreContentWithLess() {
        assertThat(Host.ofStaff(Optional.empty()).least(assignment(false))).isEqualTo(IsolationLevel.FULL);
        assertThat(Host.ofStaff(Optional.of(IsolationLevel.FILTERED)).least(assignment(false)))
                .isEqualTo(IsolationLevel.FILTERED);
    }
}
