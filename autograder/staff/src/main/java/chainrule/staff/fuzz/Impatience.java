package chainrule.staff.fuzz;

import chainrule.grader.config.Assignment;
import chainrule.grader.grading.Course;

/** A course of one exercise with short limits: what hangs on purpose would else take all the time. */
final class Impatience {
    private static final double CALL_SECONDS = 0.8;
    private static final double COMPILE_SECONDS = 8;
    private static final double EXERCISE_SECONDS = 4;
    private static final double TOTAL_SECONDS = 12;
    private static final String EXERCISE = "convolution2d";

    private Impatience() {}

    static Course of(Course course) {
        Assignment usual = course.assignment();
        Assignment one = usual.with(usual.exercises().stream()
                .filter(exercise -> exercise.exercise().equals(EXERCISE))
                .toList());
        return course.with(one.with(new Assignment.LimitSettings(
                CALL_SECONDS,
                COMPILE_SECONDS,
                EXERCISE_SECONDS,
                TOTAL_SECONDS,
                usual.limits().heapMegabytes())));
    }
}
