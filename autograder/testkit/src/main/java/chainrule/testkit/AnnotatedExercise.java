package chainrule.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a suite: the checks of one exercise, on one interface of the contract. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnnotatedExercise {

    /**
     * The name by which the configuration chooses this exercise.
     *
     * @return lower-case words joined by hyphens
     */
    String key();

    /**
     * What students read.
     *
     * @return a few words
     */
    String title();

    /**
     * What students implement.
     *
     * @return an interface of the contract
     */
    Class<?> contract();
}
