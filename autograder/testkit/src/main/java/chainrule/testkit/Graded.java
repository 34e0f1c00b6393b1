package chainrule.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method of a suite that declares one check. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Graded {

    /**
     * The place within the exercise, from 1; the check is shown as exercise.number, such as 2.3.
     *
     * @return a number that no other check of the suite has
     */
    int number();

    /**
     * What students read.
     *
     * @return a few words, such as {@code forward: stride}
     */
    String name();

    /**
     * The share of the exercise's points, against the weights of the other checks of the suite.
     *
     * @return a positive number, or 0 for a check without points
     */
    int weight();
}
