package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;

/** What {@code forward} of average pooling is given. */
record AverageForwardCase(double[][][][] x, PoolingGeometry geometry, boolean countPadding) implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry, countPadding);
    }
}
