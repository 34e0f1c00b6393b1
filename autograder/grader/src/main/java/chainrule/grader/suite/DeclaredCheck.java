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
public record DeclaredCheck(String key, int number, String name, int weight, Check<?, ?> check) {

    /**
     * A check of which nothing is known here but its share of the points.
     *
     * @param key the name by which specimens and seeds know it
     * @param number within the exercise
     * @param weight against the other checks
     * @return a check that is not to be judged
     */
    public static DeclaredCheck unknown(String key, int number, int weight) {
        return new DeclaredCheck(key, number, "", weight, null);
    }

    /**
     * The name within its exercise.
     *
     * @return such as {@code stride}
     */
    public String shortKey() {
        return key.substring(key.indexOf('.') + 1);
    }

    /**
     * Whether it can be judged here.
     *
     * @return false for what students are not shown, in what they take home
     */
    public boolean isKnown() {
        return check != null;
    }
}
