package chainrule.grader.diagnosis;

import chainrule.testkit.Case;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;

/**
 * One output of one case.
 *
 * @param given the inputs
 * @param expected what is right
 * @param actual what was returned
 * @param discrepancy how it differs; null when it does not
 * @param allowed how far a right number may stray
 */
record Observed(Case given, Tensor expected, Reading actual, Discrepancy discrepancy, double allowed) {

    boolean isWrong() {
        return discrepancy != null;
    }

    /** Whether the shape is right and numbers are wrong. */
    boolean hasWrongValues() {
        return discrepancy instanceof Discrepancy.OtherValues;
    }

    boolean hasWrongShape() {
        return discrepancy instanceof Discrepancy.OtherShape;
    }

    /** The numbers that were returned; only where {@link #hasWrongValues} or nothing is wrong. */
    double[] numbers() {
        return ((Tensor) actual).values();
    }

    int[] wrongEntries() {
        return ((Discrepancy.OtherValues) discrepancy).wrong();
    }
}
