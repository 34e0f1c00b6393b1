package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.testkit.Case;

/** What {@code forward} is given. */
record ForwardCase(double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry)
        implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry);
    }
}
