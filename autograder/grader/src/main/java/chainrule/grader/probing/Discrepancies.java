package chainrule.grader.probing;

import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Tensor;
import java.util.Optional;

/** Which entries of a result are wrong. */
final class Discrepancies {
    private Discrepancies() {}

    static Optional<int[]> wrong(Tensor expected, Tensor actual, double allowed) {
        return Comparison.ofValues(expected, actual, allowed)
                .filter(Discrepancy.OtherValues.class::isInstance)
                .map(found -> ((Discrepancy.OtherValues) found).wrong());
    }
}
