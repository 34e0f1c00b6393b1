package course.relu;

import chainrule.contract.Relu;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Graded;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;

/** The checks of the rectifier. */
@Exercise(key = "relu", title = "ReLU", contract = Relu.class)
public class ReluSuite implements Suite {
    /** A vector and its upstream gradient. */
    record Vectors(double[] x, double[] dy) implements Case {
        @Override
        public String settings() {
            return "";
        }

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

    @Graded(number = 1, name = "forward", weight = 50)
    void forward(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, Cases.drawn(6, Vectors::draw)));
    }

    @Graded(number = 2, name = "backward", weight = 50)
    void backward(Recorder recorder) {
        recorder.record(Check.ofValues(BACKWARD, Cases.drawn(6, Vectors::draw)));
    }
}
