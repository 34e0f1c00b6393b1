package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
record BackwardCase(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy)
        implements Case {

    @Override
    public Facts facts() {
        return new LayoutFacts(x, w, b, geometry).of(this);
    }
}
