package chainrule.suites.unitscale;

import static chainrule.testkit.Check.check;

import chainrule.contract.ScaledLayer;
import chainrule.contract.UnitScale;
import chainrule.suites.Homework;
import chainrule.suites.unitscale.UnitScaleCase.Layer;
import chainrule.suites.unitscale.UnitScaleCase.RankOne;
import chainrule.suites.unitscale.UnitScaleCase.Stack;
import chainrule.suites.unitscale.UnitScaleCase.Update;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.ToIntFunction;

/** Updates at unit scale. Weights add up to 100, of which homework has 18 and shapes have 4. */
public final class UnitScaleExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(UnitScaleExercise.class);

    private static final Cases<Layer> LAYERS = Cases.drawn(
                    8,
                    draw -> new Layer(
                            draw.between(2, 500), draw.between(2, 500), scale(draw), draw.between(1, 64) / 16.0))
            .withRungs(() -> List.of(
                    new Layer(1, 1, 1, 1), new Layer(1, 4, 0.5, 1), new Layer(4, 1, 0.5, 2), new Layer(2, 8, -2, 1)));

    private static final Cases<Update> TALL = updates(draw -> draw.between(3, 4), draw -> draw.between(1, 2));
    private static final Cases<Update> WIDE = updates(draw -> draw.between(1, 2), draw -> draw.between(3, 4));
    private static final Cases<Update> SQUARE = updates(draw -> 3, draw -> 3);

    @Override
    public Exercise<UnitScale> exercise() {
        return Exercise.of(
                "unit-scale-updates",
                "Updates at unit scale",
                UnitScale.class,
                check("shapes", "shapes of steps", 4).shapes(UnitScaleOperations.ORTHOGONAL_STEP, TALL.and(WIDE)),
                check("homework-scales", "homework: scales, bounds and rates", 6)
                        .values(UnitScaleOperations.ALL, HOMEWORK.cases("layers", Layer.class)),
                check("homework-norm", "homework: an update and its bound", 3)
                        .values(UnitScaleOperations.JUDGED, HOMEWORK.cases("updates", Update.class)),
                check("homework-signs", "homework: norm of signs", 3)
                        .values(UnitScaleOperations.SIGN_NORM, HOMEWORK.cases("signs", RankOne.class)),
                check("homework-polar", "homework: orthogonal step", 3)
                        .values(UnitScaleOperations.ORTHOGONAL_STEP, HOMEWORK.cases("polar", Update.class)),
                check("homework-gradients", "homework: rescaled back-propagation", 3)
                        .values(UnitScaleOperations.GRADIENTS, HOMEWORK.cases("stacks", Stack.class)),
                check("forward-scale", "forward scale", 5).values(UnitScaleOperations.FORWARD_SCALE, LAYERS),
                check("output-variance", "variance of an output", 5).values(UnitScaleOperations.VARIANCE, LAYERS),
                check("update-bound", "bound of an update", 6).values(UnitScaleOperations.BOUND, LAYERS),
                check("backward-scale", "backward scale", 5).values(UnitScaleOperations.BACKWARD_SCALE, LAYERS),
                check("sign-norm", "norm of signs", 6).values(UnitScaleOperations.SIGN_NORM, rankOne()),
                check("spectral-norm", "spectral norm", 8)
                        .values(UnitScaleOperations.NORM, TALL.and(WIDE).and(SQUARE)),
                check("largest-change", "largest change of an output", 6)
                        .values(UnitScaleOperations.CHANGE, TALL.and(WIDE)),
                check("sign-step", "sign step", 9).values(UnitScaleOperations.SIGN_STEP, signs()),
                check("orthogonal-step-square", "orthogonal step: square", 6)
                        .values(UnitScaleOperations.ORTHOGONAL_STEP, SQUARE),
                check("orthogonal-step-tall", "orthogonal step: tall", 6)
                        .values(UnitScaleOperations.ORTHOGONAL_STEP, TALL),
                check("orthogonal-step-wide", "orthogonal step: wide", 6)
                        .values(UnitScaleOperations.ORTHOGONAL_STEP, WIDE),
                check("gradients", "gradients of a stack", 5).values(UnitScaleOperations.GRADIENTS, stacks(false)),
                check("gradients-rescaled", "gradients of a stack: rescaled", 5)
                        .values(UnitScaleOperations.GRADIENTS, stacks(true)));
    }

    private static double scale(Draw draw) {
        return draw.inTurn(1, -1) * draw.oneOf(0.5, 0.25, 2.0, 0.125);
    }

    /** Of full rank by construction: the entries on the diagonal are larger than all others of their line together. */
    private static Cases<Update> updates(ToIntFunction<Draw> rows, ToIntFunction<Draw> columns) {
        return Cases.drawn(6, draw -> {
                    double[][] gradient = Fill.with(draw::dyadic, rows.applyAsInt(draw), columns.applyAsInt(draw));
                    for (int i = 0; i < Math.min(gradient.length, gradient[0].length); i++) {
                        gradient[i][i] += Math.copySign(7 + i, gradient[i][i]);
                    }
                    return new Update(gradient, scale(draw));
                })
                .withRungs(() -> {
                    int height = rows.applyAsInt(new Draw(1));
                    int width = columns.applyAsInt(new Draw(1));
                    return height > width
                            ? List.of(
                                    new Update(new double[][] {{3}, {4}}, 1),
                                    new Update(new double[][] {{3}, {-4}}, -0.5))
                            : height < width
                                    ? List.of(
                                            new Update(new double[][] {{3, 4}}, 1),
                                            new Update(new double[][] {{3, -4}}, -0.5))
                                    : List.of(
                                            new Update(new double[][] {{2}}, 1),
                                            new Update(new double[][] {{2, 0}, {0, -3}}, 1),
                                            new Update(new double[][] {{3, 4}, {-4, 3}}, 0.5));
                });
    }

    private static Cases<Update> signs() {
        return Cases.drawn(8, draw -> {
                    double[][] gradient = Fill.with(draw::dyadic, draw.between(2, 4), draw.between(2, 5));
                    gradient[0][1] = 0;
                    return new Update(gradient, scale(draw));
                })
                .withRungs(() -> List.of(
                        new Update(new double[][] {{2}}, 1),
                        new Update(new double[][] {{2, -3}}, 1),
                        new Update(new double[][] {{2}, {-3}}, 1),
                        new Update(new double[][] {{0}}, 1),
                        new Update(new double[][] {{2}}, -0.5)));
    }

    private static Cases<RankOne> rankOne() {
        return Cases.drawn(8, draw -> {
                    double[] g = Fill.with(draw::dyadic, draw.between(2, 6));
                    double[] x = Fill.with(draw::dyadic, draw.between(7, 9));
                    x[draw.between(0, 6)] = 0;
                    g[0] = draw.oneOf(0.0, g[0]);
                    return new RankOne(g, x);
                })
                .withRungs(() -> List.of(
                        new RankOne(new double[] {2}, new double[] {3}),
                        new RankOne(new double[] {2}, new double[] {3, -1}),
                        new RankOne(new double[] {2, 0}, new double[] {3, -1})));
    }

    private static Cases<Stack> stacks(boolean rescaled) {
        return Cases.drawn(8, draw -> {
                    int[] widths = {draw.between(2, 3), draw.between(3, 4), draw.between(2, 3), draw.between(1, 3)};
                    ScaledLayer[] layers = new ScaledLayer[3];
                    for (int n = 0; n < layers.length; n++) {
                        double[][] w = Fill.with(draw::dyadic, widths[n + 1], widths[n]);
                        layers[n] = new ScaledLayer(w, scale(draw), rescaled ? draw.oneOf(0.25, 3.0, 8.0) : 1);
                    }
                    return new Stack(layers, Fill.with(draw::dyadic, widths[0]), Fill.with(draw::dyadic, widths[3]));
                })
                .withRungs(() -> {
                    double factor = rescaled ? 3 : 1;
                    ScaledLayer one = new ScaledLayer(new double[][] {{2}}, 1, factor);
                    ScaledLayer wide = new ScaledLayer(new double[][] {{1, 2}}, 0.5, factor);
                    return List.of(
                            new Stack(new ScaledLayer[] {one}, new double[] {3}, new double[] {1}),
                            new Stack(new ScaledLayer[] {wide}, new double[] {2, 1}, new double[] {0}),
                            new Stack(new ScaledLayer[] {wide, one}, new double[] {2, 1}, new double[] {0}));
                });
    }
}
