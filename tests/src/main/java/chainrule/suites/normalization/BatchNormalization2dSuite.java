package chainrule.suites.normalization;

import static chainrule.contract.StatisticsSet.OVER_EVERYTHING;
import static chainrule.contract.StatisticsSet.PER_CHANNEL;
import static chainrule.contract.StatisticsSet.PER_ELEMENT;
import static chainrule.contract.StatisticsSet.PER_POSITION;
import static chainrule.suites.normalization.NormalizationOperations.DBETA;
import static chainrule.suites.normalization.NormalizationOperations.DGAMMA;
import static chainrule.suites.normalization.NormalizationOperations.DX;
import static chainrule.suites.normalization.NormalizationOperations.EVERYTHING;
import static chainrule.suites.normalization.NormalizationOperations.FORWARD;
import static chainrule.suites.normalization.NormalizationOperations.GRADIENTS;
import static chainrule.suites.normalization.NormalizationOperations.INFERENCE;
import static chainrule.suites.normalization.NormalizationOperations.RUNNING;
import static chainrule.suites.normalization.NormalizationOperations.RUNNING_MEAN;
import static chainrule.suites.normalization.NormalizationOperations.RUNNING_VARIANCE;
import static chainrule.suites.normalization.NormalizationOperations.STATISTICS;
import static chainrule.suites.normalization.NormalizationOperations.STATISTICS_AND_FORWARD;

import chainrule.contract.BatchNormalization2d;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Graded;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** The checks of batch normalisation. Weights add up to 100, of which homework has 15 and shapes have 4. */
@AnnotatedExercise(key = "batch-normalization2d", title = "Batch normalisation", contract = BatchNormalization2d.class)
public class BatchNormalization2dSuite implements Suite {
    private static final Homework HOMEWORK = HomeworkItem.read(Homework.class);
    private static final String[] OTHER_SETS = {"over everything", "per position", "per element"};

    @Graded(number = 1, name = "shapes of all results", weight = 4)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(EVERYTHING, combinations(Layout::whole))
                .climbing(NormalizationLadder.WHOLE, "basic", "channels", "combinations"));
    }

    @Graded(number = 2, name = "homework: case 1, over everything", weight = 3)
    void homeworkOverEverything(Recorder recorder) {
        recorder.record(homework(HOMEWORK.overEverything()));
    }

    @Graded(number = 3, name = "homework: case 2, per channel", weight = 3)
    void homeworkPerChannel(Recorder recorder) {
        recorder.record(homework(HOMEWORK.perChannel()));
    }

    @Graded(number = 4, name = "homework: case 3, per position", weight = 3)
    void homeworkPerPosition(Recorder recorder) {
        recorder.record(homework(HOMEWORK.perPosition()));
    }

    @Graded(number = 5, name = "homework: case 4, per element", weight = 3)
    void homeworkPerElement(Recorder recorder) {
        recorder.record(homework(HOMEWORK.perElement()));
    }

    @Graded(number = 6, name = "homework: gamma and beta", weight = 3)
    void homeworkGammaAndBeta(Recorder recorder) {
        recorder.record(homework(HOMEWORK.affine()));
    }

    @Graded(number = 7, name = "statistics: per channel", weight = 3)
    void statisticsPerChannel(Recorder recorder) {
        recorder.record(statistics(several(Layout::statistics), "basic", "batch", "channels"));
    }

    @Graded(number = 8, name = "statistics: other sets", weight = 2)
    void statisticsOtherSets(Recorder recorder) {
        recorder.record(statistics(otherSets(Layout::statistics), OTHER_SETS));
    }

    @Graded(number = 9, name = "forward: basic", weight = 4)
    void forwardBasic(Recorder recorder) {
        recorder.record(forward("basic", eight(DrawnLayouts::basic, Layout::forward)));
    }

    @Graded(number = 10, name = "forward: batch", weight = 3)
    void forwardBatch(Recorder recorder) {
        recorder.record(forward("batch", eight(DrawnLayouts::batch, Layout::forward)));
    }

    @Graded(number = 11, name = "forward: several channels", weight = 4)
    void forwardChannels(Recorder recorder) {
        recorder.record(forward("channels", eight(DrawnLayouts::channels, Layout::forward)));
    }

    @Graded(number = 12, name = "forward: gamma and beta", weight = 4)
    void forwardGammaAndBeta(Recorder recorder) {
        recorder.record(forward("gamma and beta", eight(DrawnLayouts::gammaAndBeta, Layout::forward)));
    }

    @Graded(number = 13, name = "forward: eps", weight = 4)
    void forwardEps(Recorder recorder) {
        recorder.record(forward("eps", eight(DrawnLayouts::eps, Layout::forward)));
    }

    @Graded(number = 14, name = "forward: over everything", weight = 3)
    void forwardOverEverything(Recorder recorder) {
        recorder.record(forward("over everything", eight(DrawnLayouts.over(OVER_EVERYTHING), Layout::forward)));
    }

    @Graded(number = 15, name = "forward: per position", weight = 3)
    void forwardPerPosition(Recorder recorder) {
        recorder.record(forward("per position", eight(DrawnLayouts.over(PER_POSITION), Layout::forward)));
    }

    @Graded(number = 16, name = "forward: per element", weight = 3)
    void forwardPerElement(Recorder recorder) {
        recorder.record(forward("per element", eight(DrawnLayouts.over(PER_ELEMENT), Layout::forward)));
    }

    @Graded(number = 17, name = "forward: combinations", weight = 3)
    void forwardCombinations(Recorder recorder) {
        recorder.record(forward("combinations", combinations(Layout::forward)));
    }

    @Graded(number = 18, name = "backward: dx", weight = 6)
    void backwardDx(Recorder recorder) {
        recorder.record(backward(DX, several(Layout::backward), "basic", "batch", "channels"));
    }

    @Graded(number = 19, name = "backward: dgamma", weight = 4)
    void backwardDgamma(Recorder recorder) {
        recorder.record(backward(DGAMMA, several(Layout::backward), "basic", "batch", "channels"));
    }

    @Graded(number = 20, name = "backward: dbeta", weight = 3)
    void backwardDbeta(Recorder recorder) {
        recorder.record(backward(DBETA, several(Layout::backward), "basic", "batch", "channels"));
    }

    @Graded(number = 21, name = "backward: gamma", weight = 3)
    void backwardGamma(Recorder recorder) {
        recorder.record(backward(GRADIENTS, eight(DrawnLayouts::gammaAndBeta, Layout::backward), "gamma and beta"));
    }

    @Graded(number = 22, name = "backward: eps", weight = 4)
    void backwardEps(Recorder recorder) {
        recorder.record(backward(GRADIENTS, eight(DrawnLayouts::eps, Layout::backward), "eps"));
    }

    @Graded(number = 23, name = "backward: over everything", weight = 2)
    void backwardOverEverything(Recorder recorder) {
        recorder.record(
                backward(GRADIENTS, eight(DrawnLayouts.over(OVER_EVERYTHING), Layout::backward), "over everything"));
    }

    @Graded(number = 24, name = "backward: per position", weight = 2)
    void backwardPerPosition(Recorder recorder) {
        recorder.record(backward(GRADIENTS, eight(DrawnLayouts.over(PER_POSITION), Layout::backward), "per position"));
    }

    @Graded(number = 25, name = "backward: per element", weight = 2)
    void backwardPerElement(Recorder recorder) {
        recorder.record(backward(GRADIENTS, eight(DrawnLayouts.over(PER_ELEMENT), Layout::backward), "per element"));
    }

    @Graded(number = 26, name = "backward: combinations", weight = 3)
    void backwardCombinations(Recorder recorder) {
        recorder.record(backward(GRADIENTS, combinations(Layout::backward), "combinations"));
    }

    @Graded(number = 27, name = "backward: large", weight = 3)
    void backwardLarge(Recorder recorder) {
        recorder.record(Check.ofLarge(GRADIENTS, Cases.mostlyDyadic(1, DrawnLayouts::large, Layout::backward)));
    }

    @Graded(number = 28, name = "running statistics: mean", weight = 2)
    void runningMean(Recorder recorder) {
        recorder.record(running(
                RUNNING_MEAN, eight(DrawnLayouts::momentum, Layout::updateRunning), "basic", "batch", "channels"));
    }

    @Graded(number = 29, name = "running statistics: variance", weight = 3)
    void runningVariance(Recorder recorder) {
        recorder.record(running(
                RUNNING_VARIANCE, eight(DrawnLayouts::momentum, Layout::updateRunning), "basic", "batch", "channels"));
    }

    @Graded(number = 30, name = "running statistics: other sets", weight = 2)
    void runningOtherSets(Recorder recorder) {
        recorder.record(running(RUNNING, otherSets(Layout::updateRunning), OTHER_SETS));
    }

    @Graded(number = 31, name = "inference: running statistics", weight = 3)
    void inferenceRunning(Recorder recorder) {
        recorder.record(inference(several(Layout::inference), "basic", "batch", "channels"));
    }

    @Graded(number = 32, name = "inference: combinations", weight = 3)
    void inferenceCombinations(Recorder recorder) {
        recorder.record(inference(combinations(Layout::inference), "combinations"));
    }

    private static Check<BatchNormalization2d, ForwardCase> homework(List<HomeworkItem<ForwardCase>> items) {
        return Check.ofValues(STATISTICS_AND_FORWARD, HomeworkItem.cases(items));
    }

    private static Check<BatchNormalization2d, StatisticsCase> statistics(
            Cases<StatisticsCase> cases, String... properties) {
        return Check.ofValues(STATISTICS, cases).climbing(NormalizationLadder.STATISTICS, properties);
    }

    private static Check<BatchNormalization2d, ForwardCase> forward(String property, Cases<ForwardCase> cases) {
        return Check.ofValues(FORWARD, cases).climbing(NormalizationLadder.FORWARD, property);
    }

    private static Check<BatchNormalization2d, BackwardCase> backward(
            Operation<BatchNormalization2d, BackwardCase> outputs, Cases<BackwardCase> cases, String... properties) {
        return Check.ofValues(outputs, cases).climbing(NormalizationLadder.BACKWARD, properties);
    }

    private static Check<BatchNormalization2d, RunningCase> running(
            Operation<BatchNormalization2d, RunningCase> outputs, Cases<RunningCase> cases, String... properties) {
        return Check.ofValues(outputs, cases).climbing(NormalizationLadder.RUNNING, properties);
    }

    private static Check<BatchNormalization2d, InferenceCase> inference(
            Cases<InferenceCase> cases, String... properties) {
        return Check.ofValues(INFERENCE, cases).climbing(NormalizationLadder.INFERENCE, properties);
    }

    private static <C> Cases<C> several(BiFunction<Layout, DoubleSupplier, C> fill) {
        return eight(DrawnLayouts::several, fill);
    }

    private static <C> Cases<C> otherSets(BiFunction<Layout, DoubleSupplier, C> fill) {
        return four(DrawnLayouts.over(OVER_EVERYTHING), fill)
                .and(four(DrawnLayouts.over(PER_POSITION), fill))
                .and(four(DrawnLayouts.over(PER_ELEMENT), fill));
    }

    private static <C> Cases<C> combinations(BiFunction<Layout, DoubleSupplier, C> fill) {
        return four(DrawnLayouts.combination(OVER_EVERYTHING), fill)
                .and(four(DrawnLayouts.combination(PER_CHANNEL), fill))
                .and(four(DrawnLayouts.combination(PER_POSITION), fill))
                .and(four(DrawnLayouts.combination(PER_ELEMENT), fill));
    }

    private static <C> Cases<C> eight(Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.mostlyDyadic(8, layouts, fill);
    }

    private static <C> Cases<C> four(Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.mostlyDyadic(4, layouts, fill);
    }
}
