import chainrule.contract.LogisticGradients;
import chainrule.contract.LogisticRegression;

/** Your logistic regression. {@link LogisticRegression} has the formulas, the shapes and a worked example. */
public class Logistic implements LogisticRegression {

    /** See {@link LogisticRegression#flatten}. */
    @Override
    public double[][] flatten(double[][][][] maps) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LogisticRegression#probabilities}. */
    @Override
    public double[] probabilities(double[][] x, double[] w, double b) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LogisticRegression#loss}. */
    @Override
    public double loss(double[][] x, double[] w, double b, double[] labels) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LogisticRegression#backward}. */
    @Override
    public LogisticGradients backward(double[][] x, double[] w, double b, double[] labels) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
