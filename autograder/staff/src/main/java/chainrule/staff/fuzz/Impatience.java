package chainrule.staff.fuzz;

import chainrule.grader.config.Assignment;
import chainrule.grader.grading.Course;

/** A course of one exercise with short limits: what hangs on purpose would else take all the time. */
final class Impatience {
    private static final double CALL_SECONDS = 0.8;
    private static final double COMPILE_SECONDS = 8;
    private static final double EXERCISE_SECONDS = 4;
    private static final double TOTAL_SECONDS = 12;
    private static final double PATIENT_CALL_SECONDS = 10;
    private static final double PATIENT_SECONDS = 45;
    private static final String EXERCISE = "convolution2d";

    private Impatience() {}

    /** One exercise, for as long as usual: what is right must not come too late on a busy machine. */
    static Course ofOneExercise(Course course) {
        Assignment usual = course.assignment();
        return course.with(usual.with(usual.exercises().stream()
                .filter(exercise -> exercise.exercise().equals(EXERCISE))
                .toList()));
    }

    static Course of(Course course) {
        Course one = ofOneExercise(course);
        Assignment usual = one.assignment();
        return one.with(usual.with(new Assignment.LimitSettings(
                CALL_SECONDS,
                COMPILE_SECONDS,
                EXERCISE_SECONDS,
                TOTAL_SECONDS,
                usual.limits().heapMegabytes())));
    }

    /** The same with limits of calls that a busy machine keeps: nothing of it hangs, and all of it is to be answered. */
    static Course patient(Course course) {
        Assignment usual = course.assignment();
        return course.with(usual.with(new Assignment.LimitSettings(
                PATIENT_CALL_SECONDS,
                COMPILE_SECONDS,
                PATIENT_SECONDS,
                PATIENT_SECONDS,
                usual.limits().heapMegabytes())));
    }
}
