package chainrule.suites.linearrnn;

import static chainrule.suites.linearrnn.LinearRnnOperations.DH0;
import static chainrule.suites.linearrnn.LinearRnnOperations.DW_HH;
import static chainrule.suites.linearrnn.LinearRnnOperations.DW_HY;
import static chainrule.suites.linearrnn.LinearRnnOperations.DW_IN;
import static chainrule.suites.linearrnn.LinearRnnOperations.EVERY_METHOD;
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
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;

/** The linear RNN. Weights add up to 100, of which homework has 18, shapes have 2 and double precision has 10. */
public final class LinearRnnExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(LinearRnnExercise.class);

    @Override
    public Exercise<LinearRnn> exercise() {
        return Exercise.of(
                "linear-rnn",
                "Linear RNN",
                LinearRnn.class,
                check("shapes", "shape of the hidden states", 2).shapes(STATES, forward(ANYTHING)),
                check("homework-forward", "homework: hidden states and output", 6)
                        .values(STATES_AND_OUTPUT, HOMEWORK.cases("forward", Forward.class)),
                check("homework-loss", "homework: loss", 2).values(LOSS, HOMEWORK.cases("loss", Loss.class)),
                check("homework-backward", "homework: gradients", 6)
                        .values(GRADIENTS_OF_WEIGHTS, HOMEWORK.cases("backward", Backward.class)),
                check("homework-step", "homework: SGD step", 4).values(STEP, HOMEWORK.cases("step", Step.class)),
                check("states-one-step", "hidden states: one step", 4).values(STATES, forward(ONE_STEP)),
                check("states-several-steps", "hidden states: several steps", 7).values(STATES, forward(SEVERAL_STEPS)),
                check("states-initial-state", "hidden states: initial state", 5)
                        .values(STATES, Sequences.eightAndSpecial(INITIAL_STATE, Layout::thatStarts, Layout::forward)),
                check("output", "output", 6).values(OUTPUT, forward(SEQUENCE)),
                check("loss", "loss", 6).values(LOSS, Sequences.losses()),
                check("backward-one-step", "backward: one step", 4).values(GRADIENTS_OF_WEIGHTS, backward(ONE_STEP)),
                check("backward-dw-hy", "backward: dwHy", 6).values(DW_HY, backward(SEQUENCE)),
                check("backward-dw-in", "backward: dwIn", 7).values(DW_IN, backward(SEQUENCE)),
                check("backward-dw-hh", "backward: dwHh", 8).values(DW_HH, backward(SEQUENCE)),
                check("backward-dh0", "backward: dh0", 6).values(DH0, backward(SEQUENCE)),
                check("backward-initial-state", "backward: initial state", 4)
                        .values(
                                GRADIENTS,
                                Sequences.eightAndSpecial(INITIAL_STATE, Layout::thatStarts, Layout::backward)),
                check("step", "SGD step", 5)
                        .values(STEP, Sequences.eightAndSpecial(UPDATE, layout -> layout, Layout::step)),
                check("arguments", "arguments stay as they are", 2)
                        .arguments(EVERY_METHOD, Sequences.eight(UPDATE, Layout::step)),
                check("double-precision", "double precision", 10).digits(EVERY_METHOD, Sequences.rounded()));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return Sequences.eight(property, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return Sequences.eight(property, Layout::backward);
    }
}
