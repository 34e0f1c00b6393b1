package course.relu;

import static chainrule.testkit.Check.check;

import chainrule.contract.Relu;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;

/** The rectifier. */
public final class ReluExercise implements ExerciseSource {
    /** A vector and its upstream gradient. */
    record Vectors(double[] x, double[] dy) implements Case {
        static Vectors draw(Draw draw) {
            int length = draw.between(2, 6);
            Vectors vectors = new Vectors(new double[length], new double[length]);
            for (int i = 0; i < length; i++) {
                vectors.x[i] = draw.dyadic() + (i % 2 == 0 ? 0x1p-10 : -0x1p-10);
                vectors.dy[i] = draw.dyadic();
            }
            return vectors;
        }
    }

    private static final Operation<Relu, Vectors> FORWARD =
            Operation.linear("forward", (relu, given) -> Values.of("y", relu.forward(given.x())), given -> 1);

    private static final Operation<Relu, Vectors> BACKWARD = Operation.<Relu, Vectors>linear(
                    "backward",
                    (relu, given) -> Values.of("dx", relu.backward(given.x(), given.dy())),
                    given -> 1)
            .asGradientOf((relu, given) -> Loss.of(relu.forward(given.x()), given.dy()));

    @Override
    public Exercise<Relu> exercise() {
        return Exercise.of(
                "relu",
                "ReLU",
                Relu.class,
                check("forward", "forward", 50).values(FORWARD, Cases.drawn(6, Vectors::draw)),
                check("backward", "backward", 50).values(BACKWARD, Cases.drawn(6, Vectors::draw)));
    }
}
