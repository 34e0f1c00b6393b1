package chainrule.suites.tanhrnn;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.suites.tanhrnn.Layout.Holds;
import chainrule.suites.tanhrnn.Layout.Scales;
import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;
import java.util.List;
import java.util.function.Supplier;

/** The sizes of a tanh RNN and what its arrays hold, and the values of them that matter. */
final class RnnDesign {
    private static final Parameter<Integer> SEQUENCES = of("sequences", 1, 2, 3);
    private static final Parameter<Integer> STEPS = of("steps", 1, 2, 3, 18);
    private static final Parameter<Integer> FEATURES = of("features", 1, 2, 3);
    private static final Parameter<Integer> HIDDEN = of("hidden units", 1, 2, 3);
    private static final Parameter<Integer> OUTPUTS = of("outputs", 1, 2, 3);
    private static final Parameter<Holds> START = of("initial state", Holds.values());
    private static final Parameter<Holds> BIAS = of("bias", Holds.values());
    private static final Parameter<Holds> OUTPUT_BIAS = of("output bias", Holds.values());

    /** Gradients above 1, 10 and 100. */
    private static final Parameter<Double> UPSTREAM = of("scale of dy", 1.0, 0x1p6, 0x1p10);

    /**
     * Inputs that are 0, some at which tanh is steep, and some at which it is flat, but not so flat that what is left of its
     * derivative depends on the formula for it.
     */
    private static final Parameter<Double> INPUT = of("scale of x", 1.0, 4.0, 0.0);

    /** Outputs above 1, 10 and 100. */
    private static final Parameter<Double> OUTPUT = of("scale of y", 1.0, 0x1p7);

    private RnnDesign() {}

    /** Layouts in which every pair of values occurs. */
    static Supplier<List<Layout>> combinations() {
        Space everything = Space.of(
                SEQUENCES, STEPS, FEATURES, HIDDEN, OUTPUTS, START, BIAS, OUTPUT_BIAS, UPSTREAM, INPUT, OUTPUT);
        return new Design<>(everything, RnnDesign::layout).combinations();
    }

    private static Layout layout(Row row) {
        Sizes sizes =
                new Sizes(row.get(SEQUENCES), row.get(STEPS), row.get(FEATURES), row.get(HIDDEN), row.get(OUTPUTS));
        return new Layout(
                sizes,
                row.get(START),
                row.get(BIAS),
                row.get(OUTPUT_BIAS),
                new Scales(row.get(INPUT), row.get(UPSTREAM), row.get(OUTPUT)));
    }
}
