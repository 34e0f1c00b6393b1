package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.testkit.Case;

/** What {@code backward} is given. */
record BackwardCase(double[] x, double h0, LinearRnnWeights weights, double target) implements Case {

    @Override
    public String settings() {
        return "";
    }
}
