package chainrule.suites.linearrnn;

import chainrule.suites.linearrnn.Layout.Start;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import java.util.List;

/** The small cases that students are shown: whole numbers, the shortest sequence first. */
final class LinearRnnLadder {
    static final Ladder<ForwardCase> FORWARD = ladder().map(layout -> layout.forward(Fill.counting(1)));
    static final Ladder<BackwardCase> BACKWARD = ladder().map(layout -> layout.backward(Fill.counting(1)));
    static final Ladder<StepCase> STEP = ladder().map(layout -> layout.step(0.5, Fill.counting(1)));
    static final Ladder<LossCase> LOSS =
            new Ladder<>(List.of(new Rung<>("loss", new LossCase(1, 0)), new Rung<>("loss", new LossCase(-1, 2))));

    private LinearRnnLadder() {}

    private static Ladder<Layout> ladder() {
        return new Ladder<>(List.of(
                new Rung<>("one step", new Layout(1, Start.ZERO)),
                new Rung<>("initial state", new Layout(1, Start.NUMBER)),
                new Rung<>("several steps", new Layout(2, Start.ZERO)),
                new Rung<>("initial state", new Layout(2, Start.NUMBER)),
                new Rung<>("several steps", new Layout(3, Start.ZERO)),
                new Rung<>("initial state", new Layout(3, Start.NUMBER))));
    }
}
