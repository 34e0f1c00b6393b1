package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code backward} of max pooling is given: dy comes from the case, never from the student's own forward. */
record MaxBackwardCase(double[][][][] x, PoolingGeometry geometry, double[][][][] dy) implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(GeometryWords.of(geometry));
    }
}
