package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What a method of a transposed convolution is given. */
sealed interface TransposedCase extends Case {

    double[][][][] x();

    double[][][][] w();

    double[] b();

    TransposedConvolutionGeometry geometry();

    @Override
    default Facts facts() {
        return new TransposedFacts(x(), w(), b(), geometry()).all();
    }

    /** What {@code forward} is given. */
    record Forward(double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry)
            implements TransposedCase {}

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy)
            implements TransposedCase {}
}
