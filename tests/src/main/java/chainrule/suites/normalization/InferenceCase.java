package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.testkit.Case;

/** What {@code inference} is given. Which entries share statistics shows in their shape. */
record InferenceCase(
        double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps)
        implements Case {

    @Override
    public String settings() {
        return "running statistics";
    }
}
