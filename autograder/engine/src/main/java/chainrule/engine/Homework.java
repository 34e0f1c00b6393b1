package chainrule.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/** Marks a class, otherwise empty, that stands for the checks of a submission where tests are found by their classes. */
@Testable
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Homework {

    /**
     * The folder of the submission.
     *
     * @return seen from the folder in which tests run
     */
    String value() default "src";
}
