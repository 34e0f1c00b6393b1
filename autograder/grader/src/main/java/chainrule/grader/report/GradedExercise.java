package chainrule.grader.report;

import chainrule.grader.config.Assignment;
import chainrule.testkit.Exercise;
import java.util.List;

/**
 * An exercise with its points.
 *
 * @param number from 1
 * @param exercise what was declared
 * @param marking what else is said of its points
 * @param checks in order
 */
public record GradedExercise(int number, Exercise<?> exercise, Assignment.Marking marking, List<GradedCheck> checks) {}
