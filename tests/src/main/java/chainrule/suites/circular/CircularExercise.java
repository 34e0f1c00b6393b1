package chainrule.suites.circular;

import static chainrule.testkit.Check.check;

import chainrule.contract.CircularNetwork;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.Homework;
import chainrule.suites.Traits;
import chainrule.suites.circular.CircularCase.Claim;
import chainrule.suites.circular.CircularCase.Layout;
import chainrule.suites.circular.CircularCase.Pass;
import chainrule.suites.circular.CircularCase.Shift;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Operation;
import chainrule.testkit.Property;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/** Circular networks. Weights add up to 100, of which homework has 12 and shapes have 4. */
public final class CircularExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(CircularExercise.class);

    private static final Operation<CircularNetwork, Shift> SHIFT = Operation.linear(
            "shift",
            (network, given) -> Values.of("shifted", network.shifted(given.x(), given.rows(), given.columns())),
            given -> 1);

    private static final Operation<CircularNetwork, Pass> FEATURES = Operation.nonlinear(
            "features",
            (network, given) -> Values.of("features", network.features(given.x(), given.parameters(), given.padding())),
            CircularExercise::terms);

    private static final Operation<CircularNetwork, Pass> OUTPUT = Operation.nonlinear(
            "output",
            (network, given) -> Values.of("y", network.forward(given.x(), given.parameters(), given.padding())),
            CircularExercise::terms);

    /** Shown twice: as it is, and of the picture that the network shifted itself. */
    private static final Operation<CircularNetwork, Pass> BOTH = Operation.nonlinear(
            "output of a picture and of its shift",
            (network, given) -> {
                double[] y = network.forward(given.x(), given.parameters(), given.padding());
                double[][][] x = network.shifted(given.x(), given.rows(), given.columns());
                return fits(x, given)
                        ? Values.of("y", y)
                                .and("y of the shift", network.forward(x, given.parameters(), given.padding()))
                        : Values.of("y", y).and("y of the shift", null);
            },
            CircularExercise::terms);

    private static final Operation<CircularNetwork, Claim> CLAIM = Operation.linear(
            "invariance",
            (network, given) -> Values.of("invariant", network.isInvariant(given.kernel(), given.padding()) ? 1 : 0),
            given -> 1);

    private static final Property<Layout> KEPT = Property.of(
            "kept size",
            CircularExercise::kept,
            Layout.one(PerAxis.of(1), PerAxis.of(1), Padding.circular(0, 0, 0, 0)),
            Layout.one(new PerAxis(1, 3), new PerAxis(1, 2), Padding.circular(0, 0, 1, 0)),
            Layout.one(new PerAxis(1, 3), new PerAxis(1, 2), Padding.circular(0, 0, 0, 1)),
            Layout.one(new PerAxis(3, 1), new PerAxis(2, 1), Padding.circular(1, 0, 0, 0)),
            Layout.one(PerAxis.of(3), PerAxis.of(2), Padding.circular(0, 1, 1, 0)));

    private static final Property<Layout> BIASED = KEPT.also(
            Traits.BIAS,
            "bias",
            draw -> kept(draw).withBias(),
            Layout.one(PerAxis.of(1), PerAxis.of(1), Padding.circular(0, 0, 0, 0))
                    .withBias(),
            Layout.one(new PerAxis(1, 3), new PerAxis(1, 2), Padding.circular(0, 0, 1, 0))
                    .withBias());

    /** As the sheet pads an even kernel: alike on both sides. */
    private static final Property<Layout> RESIZED = Property.of(
                    "other size",
                    CircularExercise::resized,
                    Layout.one(new PerAxis(1, 3), new PerAxis(1, 2), Padding.circular(0, 0, 1, 1)),
                    Layout.one(PerAxis.of(3), PerAxis.of(2), Padding.circular(1, 1, 1, 1)))
            .told(CircularCase.RESIZED);

    @Override
    public Exercise<CircularNetwork> exercise() {
        return Exercise.of(
                "circular-network",
                "Circular network",
                CircularNetwork.class,
                check("shapes", "shapes of features and output", 4).shapes(FEATURES, passes(RESIZED.shownBy(KEPT))),
                check("homework", "homework: a picture and its shift", 12)
                        .values(BOTH, HOMEWORK.cases("shifts", Pass.class)),
                check("shift", "shifted picture", 14).values(SHIFT, shifts()),
                check("features", "features", 16).values(FEATURES, passes(KEPT)),
                check("features-bias", "features: bias", 8).values(FEATURES, passes(BIASED)),
                check("features-resized", "features: maps that change their size", 10)
                        .values(FEATURES, passes(RESIZED)),
                check("output", "output", 10).values(OUTPUT, passes(BIASED.shownBy(KEPT))),
                check("output-shifted", "output of a picture and of its shift", 8)
                        .values(BOTH, passes(BIASED)),
                check("output-resized", "output of a picture and of its shift: maps that change their size", 6)
                        .values(BOTH, passes(RESIZED)),
                check("invariance", "whether shifts make no difference", 12).values(CLAIM, claims()));
    }

    private static boolean fits(double[][][] x, Pass given) {
        return Reading.of(x) instanceof Tensor tensor
                && Arrays.equals(tensor.shape(), Reading.tensor(given.x()).shape());
    }

    private static Cases<Pass> passes(Property<Layout> property) {
        return property.mostlyDyadic(8, Layout::pass, () -> Fill.counting(1));
    }

    private static Cases<Shift> shifts() {
        return Cases.drawn(8, draw -> {
                    int height = draw.between(3, 5);
                    int width = draw.between(3, 5);
                    return new Shift(
                            Fill.with(draw::dyadic, draw.between(1, 3), height, width),
                            draw.between(1, height - 1),
                            draw.between(1, width - 1));
                })
                .withRungs(() -> List.of(shift(1, 3, 0, 1), shift(3, 1, 1, 0), shift(1, 3, 0, 2), shift(2, 3, 1, 1)));
    }

    private static Shift shift(int height, int width, int rows, int columns) {
        return new Shift(Fill.with(Fill.counting(1), 1, height, width), rows, columns);
    }

    /** Half of them are padded as the kernel needs it. */
    private static Cases<Claim> claims() {
        return Cases.drawn(12, draw -> {
                    PerAxis kernel = new PerAxis(draw.between(1, 4), draw.between(1, 4));
                    Padding kept = kept(draw, kernel);
                    int more = draw.oneOf(0, 0, 1, -1);
                    return new Claim(
                            kernel,
                            more == 0
                                    ? kept
                                    : Padding.circular(
                                            kept.top(), kept.bottom(), kept.left(), Math.max(0, kept.right() + more)));
                })
                .and(Cases.drawn(4, draw -> {
                    int kernel = draw.between(2, 4);
                    int padding = draw.between(1, 2);
                    return new Claim(PerAxis.of(kernel), Padding.circular(padding, padding, padding, padding));
                }))
                .withRungs(() -> List.of(
                        new Claim(PerAxis.of(1), Padding.circular(0, 0, 0, 0)),
                        new Claim(PerAxis.of(1), Padding.circular(0, 1, 0, 0)),
                        new Claim(new PerAxis(1, 2), Padding.circular(0, 0, 0, 1)),
                        new Claim(new PerAxis(2, 1), Padding.circular(1, 0, 0, 0)),
                        new Claim(PerAxis.of(2), Padding.circular(1, 1, 1, 1)),
                        new Claim(PerAxis.of(3), Padding.circular(1, 1, 1, 1)),
                        new Claim(PerAxis.of(3), Padding.circular(1, 1, 0, 1)),
                        new Claim(PerAxis.of(3), Padding.circular(2, 0, 0, 2))));
    }

    private static Padding kept(Draw draw, PerAxis kernel) {
        int top = draw.between(0, kernel.height() - 1);
        int left = draw.between(0, kernel.width() - 1);
        return Padding.circular(top, kernel.height() - 1 - top, left, kernel.width() - 1 - left);
    }

    private static Layout kept(Draw draw) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2));
        return layout(draw, kernel, kept(draw, kernel));
    }

    private static Layout resized(Draw draw) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2));
        return layout(draw, kernel, Padding.circular(1, 1, 1, 1));
    }

    private static Layout layout(Draw draw, PerAxis kernel, Padding padding) {
        PerAxis size = draw.oneOf(new PerAxis(4, 5), new PerAxis(5, 4), new PerAxis(4, 6));
        PerAxis shift = new PerAxis(draw.between(1, 3), draw.between(1, 3));
        return new Layout(draw.between(1, 2), draw.between(2, 3), size, kernel, padding, false, shift);
    }

    private static long terms(Pass given) {
        double[][][] kernel = given.parameters().w2()[0];
        long window = (long) kernel.length * kernel[0].length * kernel[0][0].length;
        return 2 * window + (long) given.x()[0].length * given.x()[0][0].length + kernel.length;
    }
}
