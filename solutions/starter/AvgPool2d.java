import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;

/** Your average pooling. {@link AveragePooling2d} has the formulas, the shapes and a worked example. */
public class AvgPool2d implements AveragePooling2d {

    /** See {@link AveragePooling2d#forward}. */
    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry geometry, boolean countPadding) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link AveragePooling2d#backward}. */
    @Override
    public double[][][][] backward(
            double[][][][] x, PoolingGeometry geometry, boolean countPadding, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
