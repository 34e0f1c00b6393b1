package chainrule.suites.tanhrnn;

import static chainrule.suites.tanhrnn.TanhRnnOperations.EVERYTHING;
import static chainrule.suites.tanhrnn.TanhRnnOperations.MANY_TO_MANY;
import static chainrule.suites.tanhrnn.TanhRnnOperations.MANY_TO_ONE;
import static chainrule.suites.tanhrnn.TanhRnnOperations.STATES;
import static chainrule.suites.tanhrnn.TanhRnnOperations.manyToManyBackward;
import static chainrule.suites.tanhrnn.TanhRnnOperations.manyToOneBackward;

import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Check;
import chainrule.testkit.Graded;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import java.util.function.Function;

/** The checks of the tanh RNN. Weights add up to 100, of which homework has 4 and shapes have 4. */
@AnnotatedExercise(key = "tanh-rnn", title = "RNN with tanh", contract = Rnn.class)
public class TanhRnnSuite implements Suite {
    private static final Homework HOMEWORK = HomeworkItem.read(Homework.class);

    @Graded(number = 1, name = "shapes of all results", weight = 4)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(EVERYTHING, DrawnLayouts.eight(DrawnLayouts::combination, Layout::manyToMany))
                .climbing(TanhRnnLadder.MANY_TO_MANY, "one step", "several steps", "sizes", "batch", "combinations"));
    }

    @Graded(number = 2, name = "homework: growth of the gradient through a layer", weight = 4)
    void homeworkGrowth(Recorder recorder) {
        recorder.record(Check.ofValues(manyToOneBackward(TanhRnnOperations::dx), HOMEWORK.growthCases()));
    }

    @Graded(number = 3, name = "hidden states: one step", weight = 3)
    void statesOneStep(Recorder recorder) {
        recorder.record(forward(STATES, DrawnLayouts::oneStep, "one step"));
    }

    @Graded(number = 4, name = "hidden states: several steps", weight = 6)
    void statesSeveralSteps(Recorder recorder) {
        recorder.record(forward(STATES, DrawnLayouts::severalSteps, "several steps"));
    }

    @Graded(number = 5, name = "hidden states: unlike sizes", weight = 4)
    void statesSizes(Recorder recorder) {
        recorder.record(forward(STATES, DrawnLayouts::sizes, "sizes"));
    }

    @Graded(number = 6, name = "hidden states: batch", weight = 4)
    void statesBatch(Recorder recorder) {
        recorder.record(forward(STATES, DrawnLayouts::batch, "batch"));
    }

    @Graded(number = 7, name = "hidden states: bias", weight = 4)
    void statesBias(Recorder recorder) {
        recorder.record(forward(STATES, DrawnLayouts::bias, "bias"));
    }

    @Graded(number = 8, name = "hidden states: initial state", weight = 4)
    void statesInitialState(Recorder recorder) {
        recorder.record(forward(STATES, DrawnLayouts::initialState, "initial state"));
    }

    @Graded(number = 9, name = "many-to-one", weight = 4)
    void manyToOne(Recorder recorder) {
        recorder.record(forward(MANY_TO_ONE, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 10, name = "many-to-one: output bias", weight = 2)
    void manyToOneOutputBias(Recorder recorder) {
        recorder.record(forward(MANY_TO_ONE, DrawnLayouts::outputBias, "output bias"));
    }

    @Graded(number = 11, name = "many-to-many", weight = 4)
    void manyToMany(Recorder recorder) {
        recorder.record(forward(MANY_TO_MANY, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 12, name = "many-to-many: output bias", weight = 2)
    void manyToManyOutputBias(Recorder recorder) {
        recorder.record(forward(MANY_TO_MANY, DrawnLayouts::outputBias, "output bias"));
    }

    @Graded(number = 13, name = "many-to-one backward: dx", weight = 5)
    void backwardDx(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::dx, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 14, name = "many-to-one backward: dwx", weight = 5)
    void backwardDwx(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::dwx, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 15, name = "many-to-one backward: dwh", weight = 6)
    void backwardDwh(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::dwh, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 16, name = "many-to-one backward: db", weight = 3)
    void backwardDb(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::db, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 17, name = "many-to-one backward: dh0", weight = 5)
    void backwardDh0(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::dh0, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 18, name = "many-to-one backward: dwy and dc", weight = 4)
    void backwardDwyAndDc(Recorder recorder) {
        recorder.record(
                manyToOne(TanhRnnOperations::ofOutput, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 19, name = "many-to-one backward: batch", weight = 4)
    void backwardBatch(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::all, DrawnLayouts::several, "batch"));
    }

    @Graded(number = 20, name = "many-to-one backward: initial state", weight = 3)
    void backwardInitialState(Recorder recorder) {
        recorder.record(manyToOne(TanhRnnOperations::all, DrawnLayouts::initialState, "initial state"));
    }

    @Graded(number = 21, name = "many-to-many backward: dx and dh0", weight = 5)
    void everyStepDxAndDh0(Recorder recorder) {
        recorder.record(
                manyToMany(TanhRnnOperations::dxAndDh0, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 22, name = "many-to-many backward: dwx, dwh and db", weight = 6)
    void everyStepDwxDwhAndDb(Recorder recorder) {
        recorder.record(
                manyToMany(TanhRnnOperations::ofState, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 23, name = "many-to-many backward: dwy and dc", weight = 3)
    void everyStepDwyAndDc(Recorder recorder) {
        recorder.record(
                manyToMany(TanhRnnOperations::ofOutput, DrawnLayouts::sizes, "one step", "several steps", "sizes"));
    }

    @Graded(number = 24, name = "many-to-many backward: combinations", weight = 3)
    void everyStepCombinations(Recorder recorder) {
        recorder.record(manyToMany(TanhRnnOperations::all, DrawnLayouts::combination, "combinations"));
    }

    @Graded(number = 25, name = "backward: large", weight = 3)
    void backwardLarge(Recorder recorder) {
        recorder.record(Check.ofLarge(
                manyToOneBackward(TanhRnnOperations::all), DrawnLayouts.one(DrawnLayouts::large, Layout::manyToOne)));
    }

    private static Check<Rnn, ForwardCase> forward(
            Operation<Rnn, ForwardCase> outputs, Function<Draw, Layout> layouts, String... properties) {
        return Check.ofValues(outputs, DrawnLayouts.eight(layouts, Layout::forward))
                .climbing(TanhRnnLadder.FORWARD, properties);
    }

    private static Check<Rnn, ManyToOneCase> manyToOne(
            Function<RnnGradients, Values> outputs, Function<Draw, Layout> layouts, String... properties) {
        return Check.ofValues(manyToOneBackward(outputs), DrawnLayouts.eight(layouts, Layout::manyToOne))
                .climbing(TanhRnnLadder.MANY_TO_ONE, properties);
    }

    private static Check<Rnn, ManyToManyCase> manyToMany(
            Function<RnnGradients, Values> outputs, Function<Draw, Layout> layouts, String... properties) {
        return Check.ofValues(manyToManyBackward(outputs), DrawnLayouts.eight(layouts, Layout::manyToMany))
                .climbing(TanhRnnLadder.MANY_TO_MANY, properties);
    }
}
