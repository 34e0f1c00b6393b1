package chainrule.suites.poolingstack;

import static chainrule.testkit.Check.check;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.contract.PoolingKind;
import chainrule.contract.PoolingLayer;
import chainrule.contract.PoolingStack;
import chainrule.suites.Homework;
import chainrule.suites.poolingstack.StackCase.Layout;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Property;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.function.Function;

/** Networks of poolings. Weights add up to 100, of which homework has 14 and shapes have 4. */
public final class PoolingStackExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(PoolingStackExercise.class);
    private static final PoolingKind MAX = PoolingKind.MAX;
    private static final PoolingKind AVERAGE = PoolingKind.AVERAGE;

    private static final Operation<PoolingStack, StackCase> FORWARD = Operation.linear(
            "forward",
            (stack, given) -> Values.of("y", stack.forward(given.x(), given.layers())),
            PoolingStackExercise::terms);

    private static final Operation<PoolingStack, StackCase> BACKWARD = Operation.<PoolingStack, StackCase>linear(
                    "backward",
                    (stack, given) -> Values.of("dx", stack.backward(given.x(), given.layers(), given.dy())),
                    PoolingStackExercise::terms)
            .asGradientOf((stack, given) -> Loss.of(stack.forward(given.x(), given.layers()), given.dy()));

    private static final Operation<PoolingStack, StackCase> BOTH = Operation.linear(
            "forward and backward",
            (stack, given) -> Values.of("y", stack.forward(given.x(), given.layers()))
                    .and("dx", stack.backward(given.x(), given.layers(), given.dy())),
            PoolingStackExercise::terms);

    private static final Property<Layout> ONE_MAX = one(MAX);
    private static final Property<Layout> ONE_AVERAGE = one(AVERAGE);
    private static final Property<Layout> STACKED_MAX = stacked(MAX, MAX);
    private static final Property<Layout> STACKED_AVERAGE = stacked(AVERAGE, AVERAGE);
    private static final Property<Layout> MIXED = stacked(MAX, AVERAGE).shownBy(stacked(AVERAGE, MAX));

    /** Cells are left over after the first layer, after the second, or after both. */
    private static final Property<Layout> DROPPED = Property.of(
            "dropped edges",
            draw -> {
                PerAxis size = draw.oneOf(new PerAxis(9, 10), new PerAxis(7, 6), new PerAxis(6, 11));
                return Layout.of(size, tiling(kind(draw), 2, 2), tiling(kind(draw), 2, 2));
            },
            Layout.of(new PerAxis(1, 3), tiling(MAX, 1, 2)),
            Layout.of(new PerAxis(1, 3), tiling(AVERAGE, 1, 2)),
            Layout.of(new PerAxis(1, 5), tiling(MAX, 1, 2), tiling(MAX, 1, 2)),
            Layout.of(new PerAxis(1, 6), tiling(AVERAGE, 1, 2), tiling(AVERAGE, 1, 2)));

    private static final Property<Layout> OVERLAPPING = Property.of(
            "overlapping",
            draw -> Layout.of(
                    new PerAxis(draw.between(6, 8), draw.between(6, 8)),
                    sliding(kind(draw), 3, 2, 0),
                    sliding(kind(draw), 2, 1, 0)),
            Layout.of(new PerAxis(1, 3), wide(MAX)),
            Layout.of(new PerAxis(1, 3), wide(AVERAGE)),
            Layout.of(new PerAxis(1, 4), wide(MAX), wide(MAX)),
            Layout.of(new PerAxis(1, 4), wide(AVERAGE), wide(AVERAGE)));

    private static final Property<Layout> PADDED = Property.of(
            "padding",
            draw -> Layout.of(
                    new PerAxis(draw.between(5, 8), draw.between(5, 8)),
                    sliding(kind(draw), 3, 2, 1),
                    sliding(kind(draw), 2, 2, 1)),
            Layout.of(PerAxis.of(1), sliding(MAX, 2, 1, 1)),
            Layout.of(PerAxis.of(1), sliding(AVERAGE, 2, 1, 1)),
            Layout.of(PerAxis.of(2), sliding(AVERAGE, 2, 2, 1), sliding(AVERAGE, 2, 2, 1)));

    private static final Property<Layout> TO_A_NUMBER = Property.of(
            "down to a number",
            draw -> {
                int last = draw.between(2, 3);
                return Layout.of(
                        new PerAxis(4 * last, 6 * last),
                        tiling(kind(draw), 2, 3),
                        tiling(kind(draw), 2, 2),
                        tiling(draw.oneOf(MAX, AVERAGE), last, last));
            },
            Layout.of(PerAxis.of(1), tiling(MAX, 1, 1)),
            Layout.of(new PerAxis(1, 4), tiling(MAX, 1, 2), tiling(AVERAGE, 1, 2)),
            Layout.of(new PerAxis(1, 4), tiling(AVERAGE, 1, 2), tiling(MAX, 1, 2)));

    @Override
    public Exercise<PoolingStack> exercise() {
        return Exercise.of(
                "pooling-stacks",
                "Networks of poolings",
                PoolingStack.class,
                check("shapes", "shapes of both passes", 4).shapes(BOTH, cases(DROPPED.shownBy(PADDED))),
                check("homework", "homework: stacks of poolings", 14)
                        .values(BOTH, HOMEWORK.cases("stacks", StackCase.class)),
                check("forward-max", "forward: one max pooling", 5).values(FORWARD, cases(ONE_MAX)),
                check("forward-average", "forward: one average pooling", 5).values(FORWARD, cases(ONE_AVERAGE)),
                check("forward-stacked", "forward: several layers", 8)
                        .values(FORWARD, cases(STACKED_MAX).and(cases(STACKED_AVERAGE))),
                check("forward-mixed", "forward: both kinds in a stack", 5).values(FORWARD, cases(MIXED)),
                check("forward-padding", "forward: padding", 5).values(FORWARD, cases(PADDED)),
                check("backward-max", "backward: one max pooling", 5).values(BACKWARD, cases(ONE_MAX)),
                check("backward-average", "backward: one average pooling", 5).values(BACKWARD, cases(ONE_AVERAGE)),
                check("backward-stacked-max", "backward: several max poolings", 8)
                        .values(BACKWARD, cases(STACKED_MAX)),
                check("backward-stacked-average", "backward: several average poolings", 8)
                        .values(BACKWARD, cases(STACKED_AVERAGE)),
                check("backward-mixed", "backward: both kinds in a stack", 6).values(BACKWARD, cases(MIXED)),
                check("backward-dropped", "backward: dropped edges", 8).values(BACKWARD, cases(DROPPED)),
                check("backward-overlapping", "backward: windows that overlap", 6)
                        .values(BACKWARD, cases(OVERLAPPING)),
                check("backward-padding", "backward: padding", 5).values(BACKWARD, cases(PADDED)),
                check("backward-number", "backward: from a number", 3).values(BACKWARD, cases(TO_A_NUMBER)));
    }

    private static Cases<StackCase> cases(Property<Layout> property) {
        // Every second picture has negative cells alone, where a maximum that starts at 0 finds none.
        Function<Draw, StackCase> drawn = draw -> {
            boolean negative = draw.inTurn(true, false);
            return property.layouts().apply(draw).drawn(draw, negative);
        };
        return property.of(
                Cases.drawn(8, drawn), (layout, numbers) -> layout.with(numbers, numbers), () -> Fill.counting(1));
    }

    private static Property<Layout> one(PoolingKind kind) {
        return Property.of(
                "one layer",
                draw -> {
                    int height = draw.between(1, 3);
                    int width = draw.between(2, 3);
                    return Layout.of(
                            new PerAxis(height * draw.between(1, 3), width * draw.between(2, 3)),
                            tiling(kind, height, width));
                },
                Layout.of(PerAxis.of(1), tiling(kind, 1, 1)),
                Layout.of(new PerAxis(1, 3), tiling(kind, 1, 1)),
                Layout.of(new PerAxis(1, 2), tiling(kind, 1, 2)),
                Layout.of(PerAxis.of(2), tiling(kind, 2, 2)));
    }

    private static Property<Layout> stacked(PoolingKind first, PoolingKind second) {
        return Property.of(
                "several layers",
                draw -> {
                    int height = draw.between(1, 3);
                    int width = draw.between(1, 3);
                    return Layout.of(new PerAxis(4 * height, 6 * width), tiling(first, 2, 3), tiling(second, 2, 2));
                },
                Layout.of(new PerAxis(1, 4), tiling(first, 1, 2), tiling(second, 1, 2)),
                Layout.of(new PerAxis(2, 4), tiling(first, 1, 2), tiling(second, 2, 2)));
    }

    private static PoolingKind kind(Draw draw) {
        return draw.inTurn(MAX, AVERAGE);
    }

    private static PoolingLayer tiling(PoolingKind kind, int height, int width) {
        return new PoolingLayer(kind, PoolingGeometry.tiling(new PerAxis(height, width)));
    }

    private static PoolingLayer sliding(PoolingKind kind, int kernel, int stride, int padding) {
        return new PoolingLayer(kind, new PoolingGeometry(PerAxis.of(kernel), PerAxis.of(stride), PerAxis.of(padding)));
    }

    /** Two cells wide, moved by one. */
    private static PoolingLayer wide(PoolingKind kind) {
        return new PoolingLayer(kind, PoolingGeometry.tiling(new PerAxis(1, 2)).withStride(PerAxis.of(1)));
    }

    /** As many as the windows of all layers have cells. */
    private static long terms(StackCase given) {
        return Arrays.stream(given.layers())
                .mapToLong(layer -> (long) layer.geometry().kernel().height()
                        * layer.geometry().kernel().width())
                .sum();
    }
}
