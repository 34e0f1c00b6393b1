package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code inference} is given. Which entries share statistics shows in their shape. */
record InferenceCase(
        double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps)
        implements Case {

    @Override
    public Facts facts() {
        return Facts.of(this).settings("running statistics");
    }
}
