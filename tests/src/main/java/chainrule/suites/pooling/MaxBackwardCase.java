package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;

/** What {@code backward} of max pooling is given: dy comes from the case, never from the student's own forward. */
record MaxBackwardCase(double[][][][] x, PoolingGeometry geometry, double[][][][] dy) implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry);
    }
}
