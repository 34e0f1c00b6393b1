package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.testkit.Case;

/** What {@code forward} is given. */
record ForwardCase(double[] x, double h0, LinearRnnWeights weights) implements Case {

    @Override
    public String settings() {
        return "";
    }
}
