import chainrule.contract.ConvolutionGradients;
import chainrule.contract.TransposedConvolution2d;
import chainrule.contract.TransposedConvolutionGeometry;

/** Your transposed convolution. {@link TransposedConvolution2d} has the formulas, the shapes and a worked example. */
public class ConvTranspose2d implements TransposedConvolution2d {

    /** See {@link TransposedConvolution2d#forward}. */
    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link TransposedConvolution2d#backward}. */
    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
