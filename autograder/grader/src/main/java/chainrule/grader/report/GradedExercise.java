package chainrule.grader.report;

import chainrule.grader.suite.DeclaredExercise;
import java.util.List;

/**
 * An exercise with its points.
 *
 * @param number from 1
 * @param exercise what was declared
 * @param checks in order
 */
public record GradedExercise(int number, DeclaredExercise exercise, List<GradedCheck> checks) {}
