package chainrule.staff.slips;

import chainrule.contract.LinearRnnWeights;
import chainrule.contract.RnnParameters;
import java.util.Map;

/** What recurrent networks may be asked. */
final class RecurrentInputs {
    private static final Class<double[][][]> SEQUENCES = double[][][].class;
    private static final Class<double[][]> MATRIX = double[][].class;
    private static final Class<double[]> VECTOR = double[].class;

    private RecurrentInputs() {}

    static Map<String, Object[]> linear(DrawnNumbers draw) {
        double[] x = draw.array(VECTOR, draw.sometimes(5) ? draw.between(10, 24) : draw.between(1, 8));
        double h0 = draw.sometimes(3) ? 0 : draw.number();
        LinearRnnWeights weights =
                new LinearRnnWeights(draw.number(), draw.oneOf(-1.5, -0.5, 0.0, 0.5, 1.0, 1.25), draw.number());
        double target = draw.number();
        return Map.of(
                "forward", new Object[] {x, h0, weights},
                "loss", new Object[] {draw.number(), target},
                "backward", new Object[] {x, h0, weights, target},
                "sgdStep", new Object[] {x, h0, weights, target, draw.oneOf(0.0, 0.01, 0.1, 1.0)});
    }

    static Map<String, Object[]> tanh(DrawnNumbers draw) {
        int sequences = draw.between(1, 4);
        int steps = draw.sometimes(5) ? draw.between(10, 24) : draw.between(1, 7);
        int features = draw.between(1, 5);
        int hidden = draw.between(1, 5);
        int outputs = draw.between(1, 5);
        double[][][] x = draw.array(SEQUENCES, sequences, steps, features);
        double[][] h0 = draw.array(MATRIX, sequences, hidden);
        RnnParameters parameters = new RnnParameters(
                draw.array(MATRIX, hidden, features),
                draw.array(MATRIX, hidden, hidden),
                draw.array(VECTOR, hidden),
                draw.array(MATRIX, outputs, hidden),
                draw.array(VECTOR, outputs));
        return Map.of(
                "hiddenStates", new Object[] {x, h0, parameters},
                "manyToOne", new Object[] {x, h0, parameters},
                "manyToMany", new Object[] {x, h0, parameters},
                "manyToOneBackward", new Object[] {x, h0, parameters, draw.array(MATRIX, sequences, outputs)},
                "manyToManyBackward",
                        new Object[] {x, h0, parameters, draw.array(SEQUENCES, sequences, steps, outputs)});
    }
}
