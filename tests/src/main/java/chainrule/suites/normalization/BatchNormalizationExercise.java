package chainrule.suites.normalization;

import static chainrule.suites.normalization.Batches.ANYTHING;
import static chainrule.suites.normalization.Batches.BASIC;
import static chainrule.suites.normalization.Batches.BATCH;
import static chainrule.suites.normalization.Batches.COMBINATIONS;
import static chainrule.suites.normalization.Batches.ELEMENTS;
import static chainrule.suites.normalization.Batches.EPS;
import static chainrule.suites.normalization.Batches.EVERYTHING;
import static chainrule.suites.normalization.Batches.GAMMA_AND_BETA;
import static chainrule.suites.normalization.Batches.MOMENTUM;
import static chainrule.suites.normalization.Batches.OTHER_SETS;
import static chainrule.suites.normalization.Batches.POSITIONS;
import static chainrule.suites.normalization.Batches.SEVERAL;
import static chainrule.suites.normalization.Batches.SEVERAL_CHANNELS;
import static chainrule.suites.normalization.NormalizationOperations.ALL;
import static chainrule.suites.normalization.NormalizationOperations.DBETA;
import static chainrule.suites.normalization.NormalizationOperations.DGAMMA;
import static chainrule.suites.normalization.NormalizationOperations.DX;
import static chainrule.suites.normalization.NormalizationOperations.FORWARD;
import static chainrule.suites.normalization.NormalizationOperations.GRADIENTS;
import static chainrule.suites.normalization.NormalizationOperations.INFERENCE;
import static chainrule.suites.normalization.NormalizationOperations.INFERENCE_GRADIENTS;
import static chainrule.suites.normalization.NormalizationOperations.RUNNING;
import static chainrule.suites.normalization.NormalizationOperations.RUNNING_MEAN;
import static chainrule.suites.normalization.NormalizationOperations.RUNNING_VARIANCE;
import static chainrule.suites.normalization.NormalizationOperations.STATISTICS;
import static chainrule.suites.normalization.NormalizationOperations.STATISTICS_AND_FORWARD;
import static chainrule.testkit.Check.check;

import chainrule.contract.BatchNormalization2d;
import chainrule.suites.Homework;
import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.suites.normalization.BatchNormalizationCase.Running;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;

/** Batch normalisation. Weights add up to 100, of which homework has 10, shapes have 3 and double precision has 10. */
public final class BatchNormalizationExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(BatchNormalizationExercise.class);

    @Override
    public Exercise<BatchNormalization2d> exercise() {
        return Exercise.of(
                "batch-normalization2d",
                "Batch normalisation",
                BatchNormalization2d.class,
                check("shapes", "shapes of all results", 2).shapes(ALL, Batches.combined(ANYTHING, Layout::whole)),
                check("homework-over-everything", "homework: case 1, over everything", 2)
                        .values(STATISTICS_AND_FORWARD, homework("overEverything")),
                check("homework-per-channel", "homework: case 2, per channel", 2)
                        .values(STATISTICS_AND_FORWARD, homework("perChannel")),
                check("homework-per-position", "homework: case 3, per position", 2)
                        .values(STATISTICS_AND_FORWARD, homework("perPosition")),
                check("homework-per-element", "homework: case 4, per element", 2)
                        .values(STATISTICS_AND_FORWARD, homework("perElement")),
                check("homework-gamma-and-beta", "homework: gamma and beta", 2)
                        .values(STATISTICS_AND_FORWARD, homework("affine")),
                check("statistics-per-channel", "statistics: per channel", 2)
                        .values(STATISTICS, Batches.eight(SEVERAL, Layout::statistics)),
                check("statistics-other-sets", "statistics: other sets", 2)
                        .values(STATISTICS, Batches.fours(OTHER_SETS, Layout::statistics)),
                check("forward-basic", "forward: basic", 3).values(FORWARD, forward(BASIC)),
                check("forward-batch", "forward: batch", 2).values(FORWARD, forward(BATCH)),
                check("forward-channels", "forward: several channels", 2).values(FORWARD, forward(SEVERAL_CHANNELS)),
                check("forward-gamma-and-beta", "forward: gamma and beta", 3).values(FORWARD, forward(GAMMA_AND_BETA)),
                check("forward-eps", "forward: eps", 3).values(FORWARD, forward(EPS)),
                check("forward-over-everything", "forward: over everything", 3).values(FORWARD, forward(EVERYTHING)),
                check("forward-per-position", "forward: per position", 3).values(FORWARD, forward(POSITIONS)),
                check("forward-per-element", "forward: per element", 3).values(FORWARD, forward(ELEMENTS)),
                check("forward-combinations", "forward: combinations", 3)
                        .values(FORWARD, Batches.combined(COMBINATIONS, Layout::forward)),
                check("backward-dx", "backward: dx", 4).values(DX, backward(SEVERAL)),
                check("backward-dgamma", "backward: dgamma", 3).values(DGAMMA, backward(SEVERAL)),
                check("backward-dbeta", "backward: dbeta", 2).values(DBETA, backward(SEVERAL)),
                check("backward-gamma", "backward: gamma", 2).values(GRADIENTS, backward(GAMMA_AND_BETA)),
                check("backward-eps", "backward: eps", 3).values(GRADIENTS, backward(EPS)),
                check("backward-over-everything", "backward: over everything", 2)
                        .values(GRADIENTS, backward(EVERYTHING)),
                check("backward-per-position", "backward: per position", 2).values(GRADIENTS, backward(POSITIONS)),
                check("backward-per-element", "backward: per element", 2).values(GRADIENTS, backward(ELEMENTS)),
                check("backward-combinations", "backward: combinations", 3)
                        .values(GRADIENTS, Batches.combined(COMBINATIONS, Layout::backward)),
                check("backward-large", "backward: large", 5).large(GRADIENTS, Batches.largeBackward()),
                check("running-mean", "running statistics: mean", 2).values(RUNNING_MEAN, running()),
                check("running-variance", "running statistics: variance", 3).values(RUNNING_VARIANCE, running()),
                check("running-other-sets", "running statistics: other sets", 2)
                        .values(RUNNING, Batches.fours(OTHER_SETS, Layout::updateRunning)),
                check("inference-running", "inference: running statistics", 2)
                        .values(INFERENCE, Batches.eight(SEVERAL, Layout::inference)),
                check("inference-combinations", "inference: combinations", 2)
                        .values(INFERENCE, Batches.combinedInference(Layout::inference)),
                check("inference-backward", "inference: backward", 2)
                        .values(INFERENCE_GRADIENTS, Batches.eight(SEVERAL, Layout::inferenceBackward)),
                check("inference-backward-combinations", "inference: backward, combinations", 2)
                        .values(INFERENCE_GRADIENTS, Batches.combinedInference(Layout::inferenceBackward)),
                check("mean-far-from-zero", "statistics and forward: mean far from zero", 2)
                        .digits(STATISTICS_AND_FORWARD, Batches.farFromZero()),
                check("forward-large", "forward: large", 2).large(FORWARD, Batches.largeForward()),
                check("arguments", "arguments stay as they are", 2)
                        .arguments(ALL, Batches.cases(2, SEVERAL, Layout::whole)),
                check("double-precision", "double precision", 10).digits(ALL, Batches.rounded()));
    }

    private static Cases<Forward> homework(String list) {
        return HOMEWORK.cases(list, Forward.class);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return Batches.eight(property, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return Batches.eight(property, Layout::backward);
    }

    private static Cases<Running> running() {
        return Batches.eight(MOMENTUM, Layout::updateRunning);
    }
}
