package chainrule.testkit;

import chainrule.testkit.formula.Sum;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
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
 * @param loss for a backward, the scalar whose gradient its results are, computed by the implementation's own forward
 * @param sums what its outputs add up, where they are sums of products: an output is all of those with its name
 * @param steps how its outputs come about, step by step, where that is said; {@link #workings()} asks for it
 */
public record Operation<S, C extends Record & Case>(
        String name,
        BiFunction<S, C, Values> function,
        Rounding<C> rounding,
        Optional<ToDoubleBiFunction<S, C>> loss,
        List<Sum<C>> sums,
        Optional<Supplier<Workings<C>>> steps) {

    /**
     * An operation that is not said to be the gradient of anything.
     *
     * @param name what the field calls it
     * @param function the computation
     * @param rounding how far a right result may stray
     */
    public Operation(String name, BiFunction<S, C, Values> function, Rounding<C> rounding) {
        this(name, function, rounding, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * This backward, with the scalar whose gradient it is: then a message can tell whether a student's backward fits
     * the student's own forward. A result named {@code dx} is the gradient with respect to the input {@code x}.
     *
     * @param scalar from an implementation and a case, usually by {@link Loss}
     * @return a copy
     */
    public Operation<S, C> asGradientOf(ToDoubleBiFunction<S, C> scalar) {
        return new Operation<>(name, function, rounding, Optional.of(scalar), sums, steps);
    }

    /**
     * This operation, of which it is said what its outputs add up: then a message can tell what else a student's adds up.
     *
     * @param added sums of products
     * @return a copy
     */
    public Operation<S, C> adding(List<Sum<C>> added) {
        return new Operation<>(name, function, rounding, loss, List.copyOf(added), steps);
    }

    /**
     * This operation, of which it is said step by step how its outputs come about: then a message can tell which step of
     * a student's is another.
     *
     * @param workings where it is said, asked for only when a message wants it: whoever follows the steps has the
     *     answer, so students do not take them home. They give at least the operation's outputs, by the same names
     * @return a copy
     */
    public Operation<S, C> workedBy(Supplier<Workings<C>> workings) {
        return new Operation<>(name, function, rounding, loss, sums, Optional.of(workings));
    }

    /**
     * How the outputs come about.
     *
     * @return nothing where that is not said, and where its classes have been left out
     */
    public Optional<Workings<C>> workings() {
        try {
            return steps.map(Supplier::get);
        } catch (NoClassDefFoundError atHome) {
            return Optional.empty();
        }
    }

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
