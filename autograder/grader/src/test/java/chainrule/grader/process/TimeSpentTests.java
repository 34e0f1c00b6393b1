package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeSpentTests {
    private static final Limits LIMITS = new Limits(2, 10, 5, 64);

    private final TimeSpent time = new TimeSpent(LIMITS, Deadline.inSeconds(1000));

    @Test
    void aCallHasItsOwnTimeWhileThereIsEnough() {
        assertThat(time.nextCall()).isEqualTo(new Watch.Bounds(2000, 4000));
    }

    @Test
    void aCallHasWhatIsLeftOfTheExercise() {
        time.add(Duration.ofMillis(3500), Duration.ofSeconds(7));
        assertThat(time.nextCall()).isEqualTo(new Watch.Bounds(1500, 3000));
        assertThat(time.isUp()).isFalse();
    }

    @Test
    void anExerciseWithoutTimeIsOver() {
        time.add(Duration.ofMillis(4999), Duration.ZERO);
        assertThat(time.isUp()).isFalse();
        time.add(Duration.ofMillis(1), Duration.ZERO);
        assertThat(time.isUp()).isTrue();
        assertThat(time.timeUp().text())
                .isEqualTo("Not finished: the checks of this exercise have used up their 5 seconds. Make the slowest"
                        + " method faster, then submit again.");
    }

    @Test
    void threadsThatAreLeftRunningUseItUpToo() {
        time.add(Duration.ofMillis(10), Duration.ofSeconds(10));
        assertThat(time.isUp()).isTrue();
    }

    @Test
    void theNextExerciseHasItsOwn() {
        time.add(Duration.ofMillis(5000), Duration.ofSeconds(10));
        time.nextExercise();
        assertThat(time.nextCall()).isEqualTo(new Watch.Bounds(2000, 4000));
    }

    @Test
    void theWholeGradingIsOverForEveryExercise() {
        TimeSpent late = new TimeSpent(LIMITS, Deadline.inSeconds(0));
        late.nextExercise();
        assertThat(late.isUp()).isTrue();
        assertThat(late.timeUp().text())
                .isEqualTo("Not finished: the checks have used up the time of the whole grading. Make the slowest"
                        + " method faster, then submit again.");
    }
}
