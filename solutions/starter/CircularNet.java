import chainrule.contract.CircularNetwork;
import chainrule.contract.CircularParameters;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;

/** Your circular network. {@link CircularNetwork} has the formulas, the shapes and a worked example. */
public class CircularNet implements CircularNetwork {

    /** See {@link CircularNetwork#shifted}. */
    @Override
    public double[][][] shifted(double[][][] x, int rows, int columns) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link CircularNetwork#features}. */
    @Override
    public double[][][] features(double[][][] x, CircularParameters parameters, Padding padding) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link CircularNetwork#forward}. */
    @Override
    public double[] forward(double[][][] x, CircularParameters parameters, Padding padding) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link CircularNetwork#isInvariant}. */
    @Override
    public boolean isInvariant(PerAxis kernel, Padding padding) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
