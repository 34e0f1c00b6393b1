package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What all methods are given, for the shapes of all that they return. */
record WholeCase(ForwardCase given, NormalizationStatistics running, double momentum, double[][][][] dy)
        implements Case {

    BackwardCase backward() {
        return new BackwardCase(given.x(), given.gamma(), given.set(), given.eps(), dy);
    }

    RunningCase updateRunning() {
        return new RunningCase(given.x(), given.set(), running, momentum);
    }

    InferenceCase inference() {
        return new InferenceCase(given.x(), given.gamma(), given.beta(), running, given.eps());
    }

    StatisticsCase statistics() {
        return new StatisticsCase(given.x(), given.set());
    }

    @Override
    public Facts facts() {
        return given.facts();
    }
}
