package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.Sum;
import chainrule.testkit.tensor.Tensor;
import java.util.Optional;

/**
 * What a student's code returned for one output of a case.
 *
 * @param <C> the kind of case
 * @param given the inputs
 * @param expected what is right
 * @param actual what was returned
 * @param allowed how far a right number may stray
 * @param isWrong whether it differs
 */
record Seen<C extends Record & Case>(C given, Tensor expected, Tensor actual, double allowed, boolean isWrong) {

    /** What is asked for, as far as it fills the array that was returned; nothing where the case has no such sum. */
    Optional<Formula> formula(Sum<C> sum) {
        return sum.formula().apply(given).flatMap(formula -> formula.sized(actual.shape()));
    }
}
