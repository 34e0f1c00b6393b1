import chainrule.contract.PerAxis;
import chainrule.contract.SmallNetwork;
import chainrule.contract.SmallNetworkGradients;
import chainrule.contract.SmallNetworkParameters;
import chainrule.contract.SmallNetworkResult;

/** Your small network. {@link SmallNetwork} has the formulas, the shapes and a worked example. */
public class SmallNet implements SmallNetwork {

    /** See {@link SmallNetwork#forward}. */
    @Override
    public SmallNetworkResult forward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link SmallNetwork#backward}. */
    @Override
    public SmallNetworkGradients backward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window, double[][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
