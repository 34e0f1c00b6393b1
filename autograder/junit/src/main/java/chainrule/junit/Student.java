package chainrule.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a test that is a fresh object of the student's class which implements the parameter's interface; or, where
 * that has {@link Of} or {@link Statics}, what speaks for the class named there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Student {}
