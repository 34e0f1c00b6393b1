package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.testkit.Case;

/** What {@code sgdStep} is given. */
record StepCase(double[] x, double h0, LinearRnnWeights weights, double target, double learningRate) implements Case {

    @Override
    public String settings() {
        return "";
    }
}
