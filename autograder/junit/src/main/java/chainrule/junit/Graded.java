package chainrule.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a test is worth. On a method, its invocations share the points; on a class, those of its tests that have no points of
 * their own do.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Graded {

    /**
     * The points.
     *
     * @return with at most two decimals
     */
    double points() default 1;

    /**
     * By which number students find it.
     *
     * @return empty for its place among all
     */
    String number() default "";

    /**
     * What students read.
     *
     * @return empty for its display name
     */
    String name() default "";

    /**
     * Who sees it.
     *
     * @return {@code visible}, {@code hidden}, {@code after_due_date} or {@code after_published}; empty for what the
     *     configuration says
     */
    String visibility() default "";

    /**
     * What helps whoever fails it.
     *
     * @return a sentence, or nothing
     */
    String hint() default "";
}
