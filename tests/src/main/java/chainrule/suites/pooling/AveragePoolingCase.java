package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.function.DoubleSupplier;

/** What a method of average pooling is given. */
sealed interface AveragePoolingCase extends Case {

    double[][][][] x();

    PoolingGeometry geometry();

    boolean countPadding();

    @Override
    default Facts facts() {
        return new PoolingFacts(x(), geometry()).all(countPadding());
    }

    /** What {@code forward} is given. */
    record Forward(double[][][][] x, PoolingGeometry geometry, boolean countPadding) implements AveragePoolingCase {
        static Forward of(Layout layout, DoubleSupplier numbers) {
            return new Forward(layout.x(numbers), layout.geometry(), layout.countPadding());
        }
    }

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][][] x, PoolingGeometry geometry, boolean countPadding, double[][][][] dy)
            implements AveragePoolingCase {
        static Backward of(Layout layout, DoubleSupplier numbers) {
            return new Backward(layout.x(numbers), layout.geometry(), layout.countPadding(), layout.dy(numbers));
        }
    }
}
