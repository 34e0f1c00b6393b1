package chainrule.staff.regress;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.grading.Course;
import java.util.List;
import java.util.Set;

/** An assignment of every exercise that there is, and nothing waived: a waived check would hide a mistake. */
final class EveryExercise {
    /** Scores play no part in a regression, so that an exercise which the assignment leaves out can be graded too. */
    private static final int POINTS = 10_000;

    /** A right solution takes a blink; one that takes for ever would keep a regression waiting. */
    private static final double CALL_SECONDS = 4;

    private EveryExercise() {}

    /** The course with all of them. */
    static Course in(Course course) {
        Assignment whole = course.assignment();
        List<Assignment.ChosenExercise> chosen = course.product().knowledge().catalogue().exercises().keySet().stream()
                .map(key -> new Assignment.ChosenExercise(
                        key, POINTS, Visibility.VISIBLE, Set.of(), FeedbackLevels.everything()))
                .toList();
        Assignment.LimitSettings limits = whole.limits();
        return course.with(whole.with(chosen)
                .with(new Assignment.LimitSettings(
                        Math.min(CALL_SECONDS, limits.callSeconds()),
                        limits.compileSeconds(),
                        limits.exerciseSeconds(),
                        limits.totalSeconds(),
                        limits.heapMegabytes())));
    }
}
