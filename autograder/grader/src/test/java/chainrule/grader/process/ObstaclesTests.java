package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstaclesTests {
    private static final Obstacles NONE = new Obstacles("", "");

    @Test
    void theHighestLevelNeedsNoReason() {
        assertThat(NONE.level()).isEqualTo(IsolationLevel.FULL);
        assertThat(NONE.reason()).isEmpty();
    }

    @Test
    void everyMissingMeasureIsExplained() {
        Obstacles both = new Obstacles("only root can", "it needs Linux");
        assertThat(both.level()).isEqualTo(IsolationLevel.PLAIN);
        assertThat(both.reason())
                .isEqualTo("no user of its own: only root can; no filter on system calls: it needs Linux");
    }

    @Test
    void aFilterThatDidNotComeAboutLeavesTheUser() {
        Obstacles split = NONE.withFilterObstacle("the kernel answered -22 to seccomp");
        assertThat(split.level()).isEqualTo(IsolationLevel.SPLIT);
        assertThat(split.reason()).isEqualTo("no filter on system calls: the kernel answered -22 to seccomp");
    }

    @ParameterizedTest
    @EnumSource
    void aTrialGoesDownToAnyLevel(IsolationLevel level) {
        assertThat(NONE.downTo(level).level()).isEqualTo(level);
    }

    @Test
    void aTrialNeverGoesUp() {
        assertThat(new Obstacles("", "no").downTo(IsolationLevel.FULL).level()).isEqualTo(IsolationLevel.SPLIT);
    }

    @Test
    void levelsAreOrdered() {
        assertThat(IsolationLevel.FULL.isAtLeast(IsolationLevel.SPLIT)).isTrue();
        assertThat(IsolationLevel.SPLIT.isAtLeast(IsolationLevel.SPLIT)).isTrue();
        assertThat(IsolationLevel.FILTERED.isAtLeast(IsolationLevel.SPLIT)).isFalse();
        assertThat(IsolationLevel.ofKey("filtered")).contains(IsolationLevel.FILTERED);
        assertThat(IsolationLevel.ofKey("FULL")).isEmpty();
    }
}
