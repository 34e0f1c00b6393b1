import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;

/** Your 2-D convolution. {@link Convolution2d} has the formulas, the shapes and a worked example. */
public class Conv2d implements Convolution2d {

    /** See {@link Convolution2d#forward}. */
    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution2d#backward}. */
    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution2d#sgdStep}. */
    @Override
    public ConvolutionParameters sgdStep(
            ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
