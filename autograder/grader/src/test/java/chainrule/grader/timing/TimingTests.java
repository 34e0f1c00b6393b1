package chainrule.grader.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTests {
    private Duration own = Duration.ofMillis(70);
    private Duration workers = Duration.ZERO;

    private String row(List<String> table, String phase) {
        return table.stream().filter(row -> row.startsWith(phase)).findFirst().orElse("");
    }

    @Test
    void everyMomentBelongsToOnePhase() {
        Timing timing = Timing.running(Duration.ofMillis(50), () -> own);
        timing.workers(() -> workers);
        own = Duration.ofMillis(100);
        timing.begin(Phase.CALLS);
        own = Duration.ofMillis(110);
        workers = Duration.ofMillis(40);
        timing.begin(Phase.COMPARING);
        own = Duration.ofMillis(130);
        timing.begin(Phase.CALLS);
        own = Duration.ofMillis(135);
        workers = Duration.ofMillis(45);
        List<String> table = timing.table();
        assertThat(row(table, "start")).matches("start +50 +70 +0  .*");
        assertThat(row(table, "classes")).matches("classes +\\d+ +30 +0  .*");
        assertThat(row(table, "calls")).matches("calls +\\d+ +15 +45  .*");
        assertThat(row(table, "comparing")).matches("comparing +\\d+ +20 +0  .*");
        assertThat(row(table, "all")).matches("all +\\d+ +135 +45");
    }

    @Test
    void phasesThatDidNotComeHaveNoRow() {
        assertThat(Timing.running(Duration.ZERO, () -> own).table()).hasSize(4);
    }

    @Test
    void whatWasNotAskedForSaysNothing() {
        Timing.NONE.begin(Phase.CALLS);
        assertThat(Timing.NONE.table()).isEmpty();
    }
}
