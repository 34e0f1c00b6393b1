package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code backward} of average pooling is given: dy comes from the case, never from the student's own forward. */
record AverageBackwardCase(double[][][][] x, PoolingGeometry geometry, boolean countPadding, double[][][][] dy)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(GeometryWords.of(geometry, countPadding));
    }
}
