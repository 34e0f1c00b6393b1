import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableGradients;
import chainrule.contract.SeparableWeights;

/** Your separable convolution. {@link SeparableConvolution2d} has the formulas, the shapes and a worked example. */
public class SeparableConv2d implements SeparableConvolution2d {

    /** See {@link SeparableConvolution2d#depthwise}. */
    @Override
    public double[][][][] depthwise(double[][][][] x, double[][][][] depthwise, SeparableGeometry geometry) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link SeparableConvolution2d#forward}. */
    @Override
    public double[][][][] forward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link SeparableConvolution2d#backward}. */
    @Override
    public SeparableGradients backward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
