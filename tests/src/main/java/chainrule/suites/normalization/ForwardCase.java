package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;

/** What {@code forward} is given. */
record ForwardCase(double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps)
        implements Case {

    @Override
    public String settings() {
        return SetWords.of(set);
    }
}
