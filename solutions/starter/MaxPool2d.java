import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;

/** Your max pooling. {@link MaxPooling2d} has the formulas, the shapes and a worked example. */
public class MaxPool2d implements MaxPooling2d {

    /** See {@link MaxPooling2d#forward}. */
    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry geometry) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link MaxPooling2d#backward}. */
    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
