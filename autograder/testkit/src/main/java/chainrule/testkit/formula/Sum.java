package chainrule.testkit.formula;

import java.util.Optional;
import java.util.function.Function;

/**
 * A sum of products that an operation's output is, or a part of it.
 *
 * @param <C> the kind of case
 * @param output the name of the output, such as {@code y}; its operands are called as the case calls them
 * @param formula what is added up in a case; nothing where the case has none of it, such as no bias
 */
public record Sum<C>(String output, Function<C, Optional<Formula>> formula) {

    /**
     * A sum that every case has.
     *
     * @param <C> the kind of case
     * @param output the name of the output
     * @param formula what is added up
     * @return the sum
     */
    public static <C> Sum<C> of(String output, Function<C, Formula> formula) {
        return new Sum<>(output, given -> Optional.of(formula.apply(given)));
    }
}
