import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution1dGeometry;
import chainrule.contract.Convolution1dGradients;
import chainrule.contract.UnsharedGradients;

/** Your 1-D convolution. {@link Convolution1d} has the formulas, the shapes and a worked example. */
public class Conv1d implements Convolution1d {

    /** See {@link Convolution1d#forward}. */
    @Override
    public double[][][] forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution1d#backward}. */
    @Override
    public Convolution1dGradients backward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry, double[][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution1d#matrix}. */
    @Override
    public double[][] matrix(double[] kernel, int width) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution1d#unshared}. */
    @Override
    public double[] unshared(double[] x, double[][] kernels) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution1d#unsharedMatrix}. */
    @Override
    public double[][] unsharedMatrix(double[][] kernels) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Convolution1d#unsharedBackward}. */
    @Override
    public UnsharedGradients unsharedBackward(double[] x, double[][] kernels, double[] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
