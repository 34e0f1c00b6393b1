package chainrule.grader.suite;

import java.util.List;

/**
 * What a suite declared.
 *
 * @param key the name by which the configuration knows it
 * @param title what students read
 * @param contract what students implement
 * @param checks by number
 */
public record DeclaredExercise(String key, String title, Class<?> contract, List<DeclaredCheck> checks) {}
