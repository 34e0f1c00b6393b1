package chainrule.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface of the tests that speaks for the objects of a class of the student's. The student need not implement it, nor
 * know of it: its methods are found in the class by name and parameter types, down to package-private ones.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Of {

    /**
     * The class, which the reference has.
     *
     * @return its whole name, such as {@code bears.PandaBear}
     */
    String value();
}
