package chainrule.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An interface of the tests that speaks for a class of the student's: for its static methods, and its constructors. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Statics {

    /**
     * The class, which the reference has.
     *
     * @return its whole name, such as {@code bears.PandaBear}
     */
    String value();
}
