package chainrule.testkit;

import chainrule.testkit.twist.Twists;

/**
 * How the right results of a case come about, step by step, each by its name. With no twist they are the formula's.
 *
 * @param <C> the kind of case
 */
@FunctionalInterface
public interface Workings<C extends Record & Case> {

    /**
     * Computes the results.
     *
     * @param given the inputs, left as they are
     * @param steps is asked at every step what becomes of it
     * @return all results that the case can have, by the names that its operations give them
     */
    Values of(C given, Twists steps);
}
