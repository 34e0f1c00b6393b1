package chainrule.testkit;

import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * Something that an implementation of a contract computes: a pure function from an implementation and a case to named
 * values. The same function is applied to the student's class, to the reference, to each known mistake and each mutant.
 *
 * @param <S> the contract interface
 * @param <C> the kind of case
 * @param name what the field calls it, such as {@code forward}
 * @param function the computation
 * @param rounding how far a right result may stray
 */
public record Operation<S, C extends Record & Case>(
        String name, BiFunction<S, C, Values> function, Rounding<C> rounding) {

    /**
     * How far right results may lie apart: as far as another order of summation can carry them.
     *
     * @param <C> the kind of case
     * @param kind how the bound is derived
     * @param terms the most terms that are added up for one entry of any result
     */
    public record Rounding<C>(Kind kind, ToLongFunction<C> terms) {

        /** How the bound is derived. */
        public enum Kind {
            /** The operation is linear in each of its inputs: bounded by the operation on absolute values. */
            LINEAR,
            /** Bounded by how much the result moves when the inputs move by one unit in the last place. */
            NONLINEAR
        }
    }

    /**
     * An operation that is a sum of products of its inputs.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param name what the field calls it
     * @param function the computation
     * @param terms the most terms that are added up for one entry
     * @return the operation
     */
    public static <S, C extends Record & Case> Operation<S, C> linear(
            String name, BiFunction<S, C, Values> function, ToLongFunction<C> terms) {
        return new Operation<>(name, function, new Rounding<>(Rounding.Kind.LINEAR, terms));
    }

    /**
     * An operation with divisions, roots or transcendental functions.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param name what the field calls it
     * @param function the computation
     * @param terms the most terms that are added up for one entry
     * @return the operation
     */
    public static <S, C extends Record & Case> Operation<S, C> nonlinear(
            String name, BiFunction<S, C, Values> function, ToLongFunction<C> terms) {
        return new Operation<>(name, function, new Rounding<>(Rounding.Kind.NONLINEAR, terms));
    }
}
