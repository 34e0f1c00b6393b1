package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;

/** What {@code statistics} is given. */
record StatisticsCase(double[][][][] x, StatisticsSet set) implements Case {

    @Override
    public String settings() {
        return SetWords.of(set);
    }
}
