package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.testkit.Case;

/** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
record BackwardCase(
        double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy)
        implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry);
    }
}
