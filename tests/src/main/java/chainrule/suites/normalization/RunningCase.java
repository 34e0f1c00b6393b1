package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;

/** What {@code updateRunning} is given. */
record RunningCase(double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum)
        implements Case {

    @Override
    public String settings() {
        return SetWords.of(set);
    }
}
