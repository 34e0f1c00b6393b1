package chainrule.suites.linearrnn;

import static chainrule.suites.linearrnn.LinearRnnOperations.DH0;
import static chainrule.suites.linearrnn.LinearRnnOperations.DW_HH;
import static chainrule.suites.linearrnn.LinearRnnOperations.DW_HY;
import static chainrule.suites.linearrnn.LinearRnnOperations.DW_IN;
import static chainrule.suites.linearrnn.LinearRnnOperations.GRADIENTS;
import static chainrule.suites.linearrnn.LinearRnnOperations.GRADIENTS_OF_WEIGHTS;
import static chainrule.suites.linearrnn.LinearRnnOperations.LOSS;
import static chainrule.suites.linearrnn.LinearRnnOperations.OUTPUT;
import static chainrule.suites.linearrnn.LinearRnnOperations.STATES;
import static chainrule.suites.linearrnn.LinearRnnOperations.STATES_AND_OUTPUT;
import static chainrule.suites.linearrnn.LinearRnnOperations.STEP;

import chainrule.contract.LinearRnn;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Graded;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.draw.Draw;
import java.util.function.Function;

/** The checks of the linear RNN. Weights add up to 100, of which homework has 18 and shapes have 2. */
@Exercise(key = "linear-rnn", title = "Linear RNN", contract = LinearRnn.class)
public class LinearRnnSuite implements Suite {
    private static final Homework HOMEWORK = HomeworkItem.read(Homework.class);

    @Graded(number = 1, name = "shape of the hidden states", weight = 2)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(STATES, DrawnSequences.eight(DrawnSequences::initialState, Layout::forward))
                .climbing(LinearRnnLadder.FORWARD, "one step", "several steps"));
    }

    @Graded(number = 2, name = "homework: hidden states and output", weight = 6)
    void homeworkForward(Recorder recorder) {
        recorder.record(Check.ofValues(STATES_AND_OUTPUT, HomeworkItem.cases(HOMEWORK.forward())));
    }

    @Graded(number = 3, name = "homework: loss", weight = 2)
    void homeworkLoss(Recorder recorder) {
        recorder.record(Check.ofValues(LOSS, HomeworkItem.cases(HOMEWORK.loss())));
    }

    @Graded(number = 4, name = "homework: gradients", weight = 6)
    void homeworkBackward(Recorder recorder) {
        recorder.record(Check.ofValues(GRADIENTS_OF_WEIGHTS, HomeworkItem.cases(HOMEWORK.backward())));
    }

    @Graded(number = 5, name = "homework: SGD step", weight = 4)
    void homeworkStep(Recorder recorder) {
        recorder.record(Check.ofValues(STEP, HomeworkItem.cases(HOMEWORK.step())));
    }

    @Graded(number = 6, name = "hidden states: one step", weight = 4)
    void statesOneStep(Recorder recorder) {
        recorder.record(forward(STATES, DrawnSequences::oneStep, "one step"));
    }

    @Graded(number = 7, name = "hidden states: several steps", weight = 8)
    void statesSeveralSteps(Recorder recorder) {
        recorder.record(forward(STATES, DrawnSequences::severalSteps, "several steps"));
    }

    @Graded(number = 8, name = "hidden states: initial state", weight = 6)
    void statesInitialState(Recorder recorder) {
        recorder.record(forward(STATES, DrawnSequences::initialState, "initial state"));
    }

    @Graded(number = 9, name = "output", weight = 8)
    void output(Recorder recorder) {
        recorder.record(forward(OUTPUT, DrawnSequences::severalSteps, "one step", "several steps"));
    }

    @Graded(number = 10, name = "loss", weight = 8)
    void loss(Recorder recorder) {
        recorder.record(Check.ofValues(LOSS, DrawnSequences.eight(DrawnSequences::loss))
                .climbing(LinearRnnLadder.LOSS, "loss"));
    }

    @Graded(number = 11, name = "backward: one step", weight = 4)
    void backwardOneStep(Recorder recorder) {
        recorder.record(backward(GRADIENTS_OF_WEIGHTS, DrawnSequences::oneStep, "one step"));
    }

    @Graded(number = 12, name = "backward: dwHy", weight = 7)
    void backwardDwHy(Recorder recorder) {
        recorder.record(backward(DW_HY, DrawnSequences::severalSteps, "one step", "several steps"));
    }

    @Graded(number = 13, name = "backward: dwIn", weight = 8)
    void backwardDwIn(Recorder recorder) {
        recorder.record(backward(DW_IN, DrawnSequences::severalSteps, "one step", "several steps"));
    }

    @Graded(number = 14, name = "backward: dwHh", weight = 9)
    void backwardDwHh(Recorder recorder) {
        recorder.record(backward(DW_HH, DrawnSequences::severalSteps, "one step", "several steps"));
    }

    @Graded(number = 15, name = "backward: dh0", weight = 7)
    void backwardDh0(Recorder recorder) {
        recorder.record(backward(DH0, DrawnSequences::severalSteps, "one step", "several steps"));
    }

    @Graded(number = 16, name = "backward: initial state", weight = 5)
    void backwardInitialState(Recorder recorder) {
        recorder.record(backward(GRADIENTS, DrawnSequences::initialState, "initial state"));
    }

    @Graded(number = 17, name = "SGD step", weight = 6)
    void step(Recorder recorder) {
        recorder.record(Check.ofValues(STEP, DrawnSequences.eight(DrawnSequences::step))
                .climbing(LinearRnnLadder.STEP, "one step", "several steps"));
    }

    private static Check<LinearRnn, ForwardCase> forward(
            Operation<LinearRnn, ForwardCase> outputs, Function<Draw, Layout> layouts, String... properties) {
        return Check.ofValues(outputs, DrawnSequences.eight(layouts, Layout::forward))
                .climbing(LinearRnnLadder.FORWARD, properties);
    }

    private static Check<LinearRnn, BackwardCase> backward(
            Operation<LinearRnn, BackwardCase> outputs, Function<Draw, Layout> layouts, String... properties) {
        return Check.ofValues(outputs, DrawnSequences.eight(layouts, Layout::backward))
                .climbing(LinearRnnLadder.BACKWARD, properties);
    }
}
