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
import static chainrule.suites.linearrnn.Sequences.ANYTHING;
import static chainrule.suites.linearrnn.Sequences.INITIAL_STATE;
import static chainrule.suites.linearrnn.Sequences.ONE_STEP;
import static chainrule.suites.linearrnn.Sequences.SEQUENCE;
import static chainrule.suites.linearrnn.Sequences.SEVERAL_STEPS;
import static chainrule.suites.linearrnn.Sequences.UPDATE;
import static chainrule.testkit.Check.check;

import chainrule.contract.LinearRnn;
import chainrule.suites.Homework;
import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import chainrule.suites.linearrnn.LinearRnnCase.Forward;
import chainrule.suites.linearrnn.LinearRnnCase.Layout;
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;

/** The linear RNN. Weights add up to 100, of which homework has 18 and shapes have 2. */
public final class LinearRnnExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(LinearRnnExercise.class);

    @Override
    public Exercise<LinearRnn> exercise() {
        return Exercise.of(
                "linear-rnn",
                "Linear RNN",
                LinearRnn.class,
                check("shapes", "shape of the hidden states", 2).shapes(STATES, forward(ANYTHING)),
                check("homeworkForward", "homework: hidden states and output", 6)
                        .values(STATES_AND_OUTPUT, HOMEWORK.cases("forward", Forward.class)),
                check("homeworkLoss", "homework: loss", 2).values(LOSS, HOMEWORK.cases("loss", Loss.class)),
                check("homeworkBackward", "homework: gradients", 6)
                        .values(GRADIENTS_OF_WEIGHTS, HOMEWORK.cases("backward", Backward.class)),
                check("homeworkStep", "homework: SGD step", 4).values(STEP, HOMEWORK.cases("step", Step.class)),
                check("statesOneStep", "hidden states: one step", 4).values(STATES, forward(ONE_STEP)),
                check("statesSeveralSteps", "hidden states: several steps", 8).values(STATES, forward(SEVERAL_STEPS)),
                check("statesInitialState", "hidden states: initial state", 6).values(STATES, forward(INITIAL_STATE)),
                check("output", "output", 8).values(OUTPUT, forward(SEQUENCE)),
                check("loss", "loss", 8).values(LOSS, Sequences.losses()),
                check("backwardOneStep", "backward: one step", 4).values(GRADIENTS_OF_WEIGHTS, backward(ONE_STEP)),
                check("backwardDwHy", "backward: dwHy", 7).values(DW_HY, backward(SEQUENCE)),
                check("backwardDwIn", "backward: dwIn", 8).values(DW_IN, backward(SEQUENCE)),
                check("backwardDwHh", "backward: dwHh", 9).values(DW_HH, backward(SEQUENCE)),
                check("backwardDh0", "backward: dh0", 7).values(DH0, backward(SEQUENCE)),
                check("backwardInitialState", "backward: initial state", 5).values(GRADIENTS, backward(INITIAL_STATE)),
                check("step", "SGD step", 6).values(STEP, Sequences.eight(UPDATE, Layout::step)));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return Sequences.eight(property, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return Sequences.eight(property, Layout::backward);
    }
}
