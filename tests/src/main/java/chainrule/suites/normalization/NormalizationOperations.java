package chainrule.suites.normalization;

import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.suites.normalization.BatchNormalizationCase.Inference;
import chainrule.suites.normalization.BatchNormalizationCase.InferenceBackward;
import chainrule.suites.normalization.BatchNormalizationCase.Running;
import chainrule.suites.normalization.BatchNormalizationCase.Statistics;
import chainrule.suites.normalization.BatchNormalizationCase.Whole;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.Function;

/** What is computed of a batch normalisation. One operation for each output, so that a wrong one does not cost others. */
final class NormalizationOperations {
    static final Operation<BatchNormalization2d, Statistics> STATISTICS = Operation.nonlinear(
                    "statistics", NormalizationOperations::statistics, (Statistics given) -> given.entriesOfASet())
            .workedBy(() -> NormalizationWorkings.STATISTICS);

    static final Operation<BatchNormalization2d, Forward> FORWARD = Operation.nonlinear(
                    "forward",
                    (BatchNormalization2d layer, Forward given) -> Values.of("y", forward(layer, given)),
                    BatchNormalizationCase::entriesOfASet)
            .workedBy(() -> NormalizationWorkings.FORWARD);

    /** What the sheet asks for: mean, sigma² and the normalised tensor. */
    static final Operation<BatchNormalization2d, Forward> STATISTICS_AND_FORWARD = Operation.nonlinear(
                    "statistics and forward",
                    (BatchNormalization2d layer, Forward given) -> statistics(
                                    layer, new Statistics(given.x(), given.set()))
                            .and("y", forward(layer, given)),
                    BatchNormalizationCase::entriesOfASet)
            .workedBy(() -> NormalizationWorkings.FORWARD);

    static final Operation<BatchNormalization2d, Backward> DX =
            backward(gradients -> Values.of("dx", gradients, NormalizationGradients::dx));

    static final Operation<BatchNormalization2d, Backward> DGAMMA =
            backward(gradients -> Values.of("dgamma", gradients, NormalizationGradients::dgamma));

    static final Operation<BatchNormalization2d, Backward> DBETA =
            backward(gradients -> Values.of("dbeta", gradients, NormalizationGradients::dbeta));

    static final Operation<BatchNormalization2d, Backward> GRADIENTS = backward(NormalizationOperations::gradients);

    static final Operation<BatchNormalization2d, Running> RUNNING_MEAN =
            updated(running -> Values.of("running mean", running, NormalizationStatistics::mean));

    static final Operation<BatchNormalization2d, Running> RUNNING_VARIANCE =
            updated(running -> Values.of("running variance", running, NormalizationStatistics::variance));

    static final Operation<BatchNormalization2d, Running> RUNNING = updated(NormalizationOperations::running);

    static final Operation<BatchNormalization2d, Inference> INFERENCE = Operation.nonlinear(
                    "inference",
                    (BatchNormalization2d layer, Inference given) -> Values.of("y", inference(layer, given)),
                    given -> 2)
            .workedBy(() -> RunningWorkings.INFERENCE);

    static final Operation<BatchNormalization2d, InferenceBackward> INFERENCE_GRADIENTS = inferenceBackward();

    static final Operation<BatchNormalization2d, Whole> ALL = Operation.nonlinear(
                    "every method", NormalizationOperations::everything, BatchNormalizationCase::entriesOfASet)
            .workedBy(() -> NormalizationWorkings.WHOLE);

    private NormalizationOperations() {}

    private static Operation<BatchNormalization2d, Backward> backward(
            Function<NormalizationGradients, Values> outputs) {
        Operation<BatchNormalization2d, Backward> backward = Operation.nonlinear(
                "backward",
                (layer, given) -> outputs.apply(backward(layer, given)),
                BatchNormalizationCase::entriesOfASet);
        return backward.asGradientOf(NormalizationOperations::loss).workedBy(() -> NormalizationWorkings.BACKWARD);
    }

    private static Operation<BatchNormalization2d, InferenceBackward> inferenceBackward() {
        Operation<BatchNormalization2d, InferenceBackward> backward = Operation.nonlinear(
                "backward of inference",
                (layer, given) -> gradients(inferenceBackward(layer, given)),
                BatchNormalizationCase::entriesOfASet);
        return backward.asGradientOf(NormalizationOperations::loss).workedBy(() -> RunningWorkings.INFERENCE_BACKWARD);
    }

    private static double loss(BatchNormalization2d layer, InferenceBackward given) {
        return Loss.of(
                layer.inference(given.x(), given.gamma(), zeros(given.gamma()), given.running(), given.eps()),
                given.dy());
    }

    /** Beta moves every loss by a constant: any will do, and zeros are as good as others. */
    private static double loss(BatchNormalization2d layer, Backward given) {
        return Loss.of(
                layer.forward(given.x(), given.gamma(), zeros(given.gamma()), given.set(), given.eps()), given.dy());
    }

    private static double[][][] zeros(double[][][] like) {
        return new double[like.length][like[0].length][like[0][0].length];
    }

    private static Operation<BatchNormalization2d, Running> updated(Function<NormalizationStatistics, Values> outputs) {
        return Operation.nonlinear(
                        "running statistics",
                        (BatchNormalization2d layer, Running given) -> outputs.apply(updateRunning(layer, given)),
                        BatchNormalizationCase::entriesOfASet)
                .workedBy(() -> RunningWorkings.UPDATE);
    }

    private static Values everything(BatchNormalization2d layer, Whole given) {
        NormalizationGradients gradients = backward(layer, given.backward());
        NormalizationStatistics running = updateRunning(layer, given.updateRunning());
        NormalizationGradients ofInference = inferenceBackward(layer, given.inferenceBackward());
        return statistics(layer, given.statistics())
                .and("y", forward(layer, given.given()))
                .and("dx", gradients, NormalizationGradients::dx)
                .and("dgamma", gradients, NormalizationGradients::dgamma)
                .and("dbeta", gradients, NormalizationGradients::dbeta)
                .and("running mean", running, NormalizationStatistics::mean)
                .and("running variance", running, NormalizationStatistics::variance)
                .and("y of inference", inference(layer, given.inference()))
                .and("dx of inference", ofInference, NormalizationGradients::dx)
                .and("dgamma of inference", ofInference, NormalizationGradients::dgamma)
                .and("dbeta of inference", ofInference, NormalizationGradients::dbeta);
    }

    private static Values statistics(BatchNormalization2d layer, Statistics given) {
        NormalizationStatistics statistics = layer.statistics(given.x(), given.set());
        return Values.of("mean", statistics, NormalizationStatistics::mean)
                .and("variance", statistics, NormalizationStatistics::variance);
    }

    private static double[][][][] forward(BatchNormalization2d layer, Forward given) {
        return layer.forward(given.x(), given.gamma(), given.beta(), given.set(), given.eps());
    }

    private static NormalizationGradients backward(BatchNormalization2d layer, Backward given) {
        return layer.backward(given.x(), given.gamma(), given.set(), given.eps(), given.dy());
    }

    private static Values gradients(NormalizationGradients gradients) {
        return Values.of("dx", gradients, NormalizationGradients::dx)
                .and("dgamma", gradients, NormalizationGradients::dgamma)
                .and("dbeta", gradients, NormalizationGradients::dbeta);
    }

    private static NormalizationStatistics updateRunning(BatchNormalization2d layer, Running given) {
        return layer.updateRunning(given.x(), given.set(), given.running(), given.momentum());
    }

    private static Values running(NormalizationStatistics running) {
        return Values.of("running mean", running, NormalizationStatistics::mean)
                .and("running variance", running, NormalizationStatistics::variance);
    }

    private static double[][][][] inference(BatchNormalization2d layer, Inference given) {
        return layer.inference(given.x(), given.gamma(), given.beta(), given.running(), given.eps());
    }

    private static NormalizationGradients inferenceBackward(BatchNormalization2d layer, InferenceBackward given) {
        return layer.inferenceBackward(given.x(), given.gamma(), given.running(), given.eps(), given.dy());
    }
}
