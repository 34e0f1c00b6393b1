import chainrule.contract.Activation;
import chainrule.contract.LinearUnit;
import chainrule.contract.TwoLayerNetwork;
import chainrule.contract.TwoLayerResult;
import chainrule.contract.TwoLayerWeights;

/** Your network of two layers. {@link TwoLayerNetwork} has the formulas, the shapes and a worked example. */
public class TwoLayers implements TwoLayerNetwork {

    /** See {@link TwoLayerNetwork#forward}. */
    @Override
    public TwoLayerResult forward(double[] x, TwoLayerWeights weights, Activation activation) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link TwoLayerNetwork#xor}. */
    @Override
    public TwoLayerWeights xor(Activation activation) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link TwoLayerNetwork#bestLine}. */
    @Override
    public LinearUnit bestLine() {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
