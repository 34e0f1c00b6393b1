package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
record BackwardCase(double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(SetWords.of(set));
    }
}
