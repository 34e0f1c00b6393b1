package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
record BackwardCase(
        double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(GeometryWords.of(geometry));
    }
}
