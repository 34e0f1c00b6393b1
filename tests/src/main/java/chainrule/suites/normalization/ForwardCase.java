package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code forward} is given. */
record ForwardCase(double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(SetWords.of(set));
    }
}
