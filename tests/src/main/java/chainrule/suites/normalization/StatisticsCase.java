package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code statistics} is given. */
record StatisticsCase(double[][][][] x, StatisticsSet set) implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings(SetWords.of(set));
    }
}
