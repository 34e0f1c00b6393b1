package chainrule.grader.suite;

import chainrule.testkit.Check;

/**
 * A check and its place.
 *
 * @param key the name by which specimens and seeds know it, such as {@code convolution2d.stride}
 * @param number within the exercise
 * @param name what students read
 * @param weight against the other checks of the exercise
 * @param check what is computed
 */
public record DeclaredCheck(String key, int number, String name, int weight, Check<?, ?> check) {}
