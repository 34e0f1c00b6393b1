package chainrule.grader.answers;

import java.util.List;

/**
 * An exercise with its answers.
 *
 * @param className what the starter calls the class that students write
 * @param checks those whose answers may be known here
 */
record AnsweredExercise(String className, List<AnsweredCheck> checks) {}
