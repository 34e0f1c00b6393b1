package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.function.DoubleSupplier;

/** What a method of max pooling is given. */
sealed interface MaxPoolingCase extends Case {

    double[][][][] x();

    PoolingGeometry geometry();

    @Override
    default Facts facts() {
        return new PoolingFacts(x(), geometry()).all();
    }

    /** What {@code forward} is given. */
    record Forward(double[][][][] x, PoolingGeometry geometry) implements MaxPoolingCase {
        static Forward of(Layout layout, DoubleSupplier numbers) {
            return new Forward(layout.x(numbers), layout.geometry());
        }
    }

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][][] x, PoolingGeometry geometry, double[][][][] dy) implements MaxPoolingCase {
        static Backward of(Layout layout, DoubleSupplier numbers, DoubleSupplier upstream) {
            return new Backward(layout.x(numbers), layout.geometry(), layout.dy(upstream));
        }
    }
}
