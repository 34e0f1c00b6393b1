import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;

/** Your linear RNN. {@link LinearRnn} has the formulas, the shapes and a worked example. */
public class ScalarRnn implements LinearRnn {

    /** See {@link LinearRnn#forward}. */
    @Override
    public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights weights) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LinearRnn#loss}. */
    @Override
    public double loss(double y, double target) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LinearRnn#backward}. */
    @Override
    public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights weights, double target) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LinearRnn#sgdStep}. */
    @Override
    public LinearRnnWeights sgdStep(
            double[] x, double h0, LinearRnnWeights weights, double target, double learningRate) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
