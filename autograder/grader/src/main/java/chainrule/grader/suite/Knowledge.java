package chainrule.grader.suite;

import chainrule.grader.config.Catalogue;
import chainrule.grader.oracle.Oracle;
import chainrule.testkit.Exercise;
import java.util.List;
import java.util.Optional;

/** The exercises that there are, and what is right: live, from suites and the reference, or recorded. */
public interface Knowledge {

    /**
     * The exercises that there are.
     *
     * @return their keys, and those of their checks
     */
    Catalogue catalogue();

    /**
     * The checks of some exercises.
     *
     * @param keys of exercises in the catalogue
     * @param anyTie whether any of several equal maxima may take the gradient
     * @return an exercise for each, in their order
     */
    List<Exercise<?>> declare(List<String> keys, boolean anyTie);

    /**
     * What the starter calls the class that implements an interface.
     *
     * @param contract the interface
     * @return a binary name
     */
    Optional<String> className(Class<?> contract);

    /**
     * What is right.
     *
     * @return an oracle for the cases of these exercises
     */
    Oracle oracle();

    /**
     * Whether another seed gives other cases.
     *
     * @return false where all cases are written down
     */
    boolean drawsCases();

    /**
     * Reads the cases of some exercises, so that they are there when they are wanted. It may run beside everything else.
     *
     * @param exercises of those that were declared
     */
    default void readAhead(List<? extends Exercise<?>> exercises) {}
}
