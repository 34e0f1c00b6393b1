package chainrule.grader.oracle;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows what is right. */
public interface Oracle {

    /**
     * The right values for one case.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param contract the contract interface
     * @param check what is computed
     * @param given on which inputs
     * @return the values and how far a result may stray
     */
    <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given);

    /**
     * The mistakes that are known of a contract.
     *
     * @param contract the interface
     * @return by name
     */
    List<KnownMistake> mistakes(Class<?> contract);

    /**
     * What a solution that makes a known mistake returns for one case of a check.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param mistake one of those of the contract
     * @param contract the interface
     * @param check what is computed
     * @param given the inputs, left as they are
     * @return for each name of a value what was returned; nothing when the solution throws
     */
    <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<S> contract, Check<S, C> check, C given);
}
