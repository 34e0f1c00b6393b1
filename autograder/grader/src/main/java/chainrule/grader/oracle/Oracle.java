package chainrule.grader.oracle;

import chainrule.testkit.Case;
import chainrule.testkit.Check;

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
}
