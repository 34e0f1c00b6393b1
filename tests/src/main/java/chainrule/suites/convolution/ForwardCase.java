package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code forward} is given. */
record ForwardCase(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) implements Case {

    @Override
    public Facts facts() {
        return new LayoutFacts(x, w, b, geometry).of(this);
    }
}
