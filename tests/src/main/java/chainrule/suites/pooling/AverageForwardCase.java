package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code forward} of average pooling is given. */
record AverageForwardCase(double[][][][] x, PoolingGeometry geometry, boolean countPadding) implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(GeometryWords.of(geometry, countPadding));
    }
}
