import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;

/** Your recurrent network. {@link Rnn} has the formulas, the shapes and a worked example. */
public class TanhRnn implements Rnn {

    /** See {@link Rnn#hiddenStates}. */
    @Override
    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Rnn#manyToOne}. */
    @Override
    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Rnn#manyToMany}. */
    @Override
    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Rnn#manyToOneBackward}. */
    @Override
    public RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link Rnn#manyToManyBackward}. */
    @Override
    public RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
