package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Case;

/** What {@code forward} of max pooling is given. */
record MaxForwardCase(double[][][][] x, PoolingGeometry geometry) implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry);
    }
}
