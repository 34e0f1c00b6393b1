package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code forward} is given. */
record ForwardCase(double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(GeometryWords.of(geometry));
    }
}
