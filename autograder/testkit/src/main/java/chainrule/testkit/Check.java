package chainrule.testkit;

import java.util.List;

/**
 * One thing that earns points, all or nothing: an operation, judged on cases.
 *
 * @param <S> the contract interface
 * @param <C> the kind of case
 * @param operation what is computed
 * @param judged what about the result is judged
 * @param cases on which inputs
 * @param rungs small cases that show the same property, smallest first
 */
public record Check<S, C extends Record & Case>(
        Operation<S, C> operation, Judged judged, Cases<C> cases, List<C> rungs) {

    /** What about a result is judged. */
    public enum Judged {
        /** Every number. */
        VALUES,
        /** The lengths of the arrays alone. */
        SHAPES,
        /**
         * Every number, of a case so large that differencing one's own forward does not come to an end in time: exact as
         * that may be, it is not back-propagation.
         */
        LARGE
    }

    /**
     * A check of every number of a result.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param operation what is computed
     * @param cases on which inputs
     * @return the check, without rungs so far
     */
    public static <S, C extends Record & Case> Check<S, C> ofValues(Operation<S, C> operation, Cases<C> cases) {
        return new Check<>(operation, Judged.VALUES, cases, List.of());
    }

    /**
     * A check of the shapes of a result alone. Its weight is small: zeros of the right shape pass.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param operation what is computed
     * @param cases on which inputs
     * @return the check, without rungs so far
     */
    public static <S, C extends Record & Case> Check<S, C> ofShapes(Operation<S, C> operation, Cases<C> cases) {
        return new Check<>(operation, Judged.SHAPES, cases, List.of());
    }

    /**
     * A check of every number of a case that is large on purpose.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param operation what is computed
     * @param cases on which inputs
     * @return the check
     */
    public static <S, C extends Record & Case> Check<S, C> ofLarge(Operation<S, C> operation, Cases<C> cases) {
        return new Check<>(operation, Judged.LARGE, cases, List.of());
    }

    /**
     * This check with small cases for its message.
     *
     * @param ladder the exercise's ladder
     * @param properties which of its rungs, at least one of each
     * @return the check
     */
    public Check<S, C> climbing(Ladder<C> ladder, String... properties) {
        List<C> chosen = ladder.of(properties);
        return new Check<>(operation, judged, cases, chosen);
    }
}
