import chainrule.contract.PoolingLayer;
import chainrule.contract.PoolingStack;

/** Your stack of poolings. {@link PoolingStack} has the formulas, the shapes and a worked example. */
public class PoolStack implements PoolingStack {

    /** See {@link PoolingStack#forward}. */
    @Override
    public double[][] forward(double[][] x, PoolingLayer[] layers) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link PoolingStack#backward}. */
    @Override
    public double[][] backward(double[][] x, PoolingLayer[] layers, double[][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
