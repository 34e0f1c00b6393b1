import chainrule.contract.MatrixOperation;
import chainrule.contract.NewtonSchulz;

/** Your Newton-Schulz iteration. {@link NewtonSchulz} has the formulas, the shapes and a worked example. */
public class Orthogonalization implements NewtonSchulz {

    /** See {@link NewtonSchulz#naive}. */
    @Override
    public MatrixOperation[] naive(int outputs, int inputs) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link NewtonSchulz#gram}. */
    @Override
    public MatrixOperation[] gram(int outputs, int inputs) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link NewtonSchulz#cheapest}. */
    @Override
    public MatrixOperation[] cheapest(int outputs, int inputs) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link NewtonSchulz#iteration}. */
    @Override
    public MatrixOperation[] iteration(int outputs, int inputs, int steps) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
