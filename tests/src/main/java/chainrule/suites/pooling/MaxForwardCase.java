package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code forward} of max pooling is given. */
record MaxForwardCase(double[][][][] x, PoolingGeometry geometry) implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(GeometryWords.of(geometry));
    }
}
