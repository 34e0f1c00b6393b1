package chainrule.grader.process;

import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Fault.TimeUp.Whose;
import java.time.Duration;

/** The time that a submission has used, against what it may use: in one call, in one exercise, in all. */
final class TimeSpent {
    private static final double MILLIS_A_SECOND = 1_000;

    private final Limits limits;
    private final Deadline whole;
    private Duration exercise = Duration.ZERO;
    private Duration exerciseCpu = Duration.ZERO;

    TimeSpent(Limits limits, Deadline whole) {
        this.limits = limits;
        this.whole = whole;
    }

    Limits limits() {
        return limits;
    }

    void nextExercise() {
        exercise = Duration.ZERO;
        exerciseCpu = Duration.ZERO;
    }

    /** What the next call may take: its own time, or what is left of the exercise's or of all if that is less. */
    Watch.Bounds nextCall() {
        return new Watch.Bounds(
                Math.min(millis(limits.callSeconds()), wallLeft()),
                Math.min(millis(limits.callCpuSeconds()), exerciseCpuLeft()));
    }

    void add(Duration wall, Duration cpu) {
        exercise = exercise.plus(wall);
        exerciseCpu = exerciseCpu.plus(cpu);
    }

    /** Whether nothing is left for a further call. */
    boolean isUp() {
        return wallLeft() <= 0 || exerciseCpuLeft() <= 0;
    }

    Fault timeUp() {
        return whole.millisLeft() <= 0
                ? new Fault.TimeUp(Whose.SUBMISSION, 0)
                : new Fault.TimeUp(Whose.EXERCISE, limits.exerciseSeconds());
    }

    private long wallLeft() {
        return Math.min(millis(limits.exerciseSeconds()) - exercise.toMillis(), whole.millisLeft());
    }

    private long exerciseCpuLeft() {
        return millis(limits.exerciseCpuSeconds()) - exerciseCpu.toMillis();
    }

    static long millis(double seconds) {
        return Math.round(seconds * MILLIS_A_SECOND);
    }
}
