package chainrule.assertions;

import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.DiscrepancySentence;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a number or nested arrays of numbers. They fail with the sentence that a student would read. */
public final class TensorAssert extends AbstractAssert<TensorAssert, Object> {

    private TensorAssert(Object actual) {
        super(actual, TensorAssert.class);
    }

    /**
     * Starts an assertion.
     *
     * @param actual a number, nested arrays of {@code double}, or null
     * @return the assertion
     */
    public static TensorAssert assertThatTensor(Object actual) {
        return new TensorAssert(actual);
    }

    /**
     * Every number is the expected one; 0 and -0 are one number, NaN is none.
     *
     * @param expected a number or rectangular nested arrays
     * @return this
     */
    public TensorAssert isExactly(Object expected) {
        return isWithin(0, expected);
    }

    /**
     * Every number is near the expected one; NaN never is.
     *
     * @param allowed how far it may be off
     * @param expected a number or rectangular nested arrays
     * @return this
     */
    public TensorAssert isWithin(double allowed, Object expected) {
        Tensor right = expected instanceof Tensor tensor ? tensor : Reading.tensor(expected);
        return fails(Comparison.ofValues(right, actual, allowed));
    }

    /**
     * The lengths are the expected ones.
     *
     * @param shape lengths, outermost first
     * @return this
     */
    public TensorAssert hasShape(int... shape) {
        return fails(Comparison.ofShapes(new Tensor(shape, new double[0]), actual));
    }

    private TensorAssert fails(Optional<Discrepancy> discrepancy) {
        String name = descriptionText().isEmpty() ? "the tensor" : descriptionText();
        discrepancy.ifPresent(found -> {
            throw new AssertionError(DiscrepancySentence.of(name, found).text());
        });
        return this;
    }
}
