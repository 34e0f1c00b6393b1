package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code updateRunning} is given. */
record RunningCase(double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(SetWords.of(set));
    }
}
