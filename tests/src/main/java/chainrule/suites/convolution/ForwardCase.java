package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.testkit.Case;

/** What {@code forward} is given. */
record ForwardCase(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry);
    }
}
