package chainrule.grader.report;

import chainrule.testkit.Exercise;
import java.util.List;

/**
 * An exercise with its points.
 *
 * @param number from 1
 * @param exercise what was declared
 * @param checks in order
 */
public record GradedExercise(int number, Exercise<?> exercise, List<GradedCheck> checks) {}
