package chainrule.suites;

import chainrule.contract.ConvolutionGradients;
import chainrule.testkit.Case;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.formula.Sum;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToLongFunction;

/**
 * The operations on the backward pass of a convolution, whichever way it goes. One for each output, so that a wrong one
 * does not cost the others.
 *
 * @param <S> the contract interface
 * @param <C> the kind of case
 * @param backward the backward pass
 * @param terms the most terms that are added up for one entry
 * @param hasBias whether there is a bias; where there is none, db is not looked at
 * @param loss the scalar whose gradient it is, by the implementation's own forward
 * @param sums what the gradients add up
 * @param workings how they come about, where that is said
 */
public record GradientOperations<S, C extends Record & Case>(
        BiFunction<S, C, ConvolutionGradients> backward,
        ToLongFunction<C> terms,
        Predicate<C> hasBias,
        ToDoubleBiFunction<S, C> loss,
        List<Sum<C>> sums,
        Optional<Supplier<Workings<C>>> workings) {

    /**
     * The gradient of the input.
     *
     * @return dx
     */
    public Operation<S, C> dx() {
        return operation(gradients -> Values.of("dx", gradients, ConvolutionGradients::dx));
    }

    /**
     * The gradient of the weights.
     *
     * @return dw
     */
    public Operation<S, C> dw() {
        return operation(gradients -> Values.of("dw", gradients, ConvolutionGradients::dw));
    }

    /**
     * The gradient of the bias.
     *
     * @return db
     */
    public Operation<S, C> db() {
        return operation(gradients -> Values.of("db", gradients, ConvolutionGradients::db));
    }

    /**
     * What there is with and without a bias.
     *
     * @return dx and dw
     */
    public Operation<S, C> dxAndDw() {
        return operation(gradients ->
                Values.of("dx", gradients, ConvolutionGradients::dx).and("dw", gradients, ConvolutionGradients::dw));
    }

    /**
     * All gradients.
     *
     * @return dx, dw and db
     */
    public Operation<S, C> all() {
        return operation(
                (given, gradients) -> add(given, gradients, Values.of("dx", gradients, ConvolutionGradients::dx)));
    }

    /**
     * The forward pass too.
     *
     * @param forward the forward pass
     * @return y, dx, dw and db
     */
    public Operation<S, C> with(BiFunction<S, C, double[][][][]> forward) {
        return workedBy(Operation.linear(
                "forward and backward",
                (layer, given) -> {
                    ConvolutionGradients gradients = backward.apply(layer, given);
                    Values values =
                            Values.of("y", forward.apply(layer, given)).and("dx", gradients, ConvolutionGradients::dx);
                    return add(given, gradients, values);
                },
                terms));
    }

    private Operation<S, C> workedBy(Operation<S, C> operation) {
        return workings.map(operation::workedBy).orElse(operation);
    }

    private Operation<S, C> operation(Function<ConvolutionGradients, Values> outputs) {
        return operation((given, gradients) -> outputs.apply(gradients));
    }

    private Operation<S, C> operation(BiFunction<C, ConvolutionGradients, Values> outputs) {
        Operation<S, C> operation = Operation.linear(
                "backward", (layer, given) -> outputs.apply(given, backward.apply(layer, given)), terms);
        return workedBy(operation.asGradientOf(loss).adding(sums));
    }

    private Values add(C given, ConvolutionGradients gradients, Values values) {
        Values more = values.and("dw", gradients, ConvolutionGradients::dw);
        return hasBias.test(given) ? more.and("db", gradients, ConvolutionGradients::db) : more;
    }
}
