package chainrule.suites.moments;

import static chainrule.testkit.Check.check;

import chainrule.contract.GradientMoments;
import chainrule.contract.Moments;
import chainrule.contract.PerAxis;
import chainrule.suites.Homework;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.Function;

/** Moments of a gradient. Weights add up to 100, of which homework has 15 and shapes have 1. */
public final class MomentsExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(MomentsExercise.class);
    private static final Moments STANDARD = new Moments(0, 1);

    private static final Operation<GradientMoments, MomentsCase> PLACES = Operation.linear(
            "places",
            (moments, given) -> Values.of("places", moments.places(given.picture(), given.kernel())),
            given -> 1);

    private static final Operation<GradientMoments, MomentsCase> MEAN =
            moments("mean", result -> Values.of("mean", result, Moments::mean));

    private static final Operation<GradientMoments, MomentsCase> VARIANCE =
            moments("variance", result -> Values.of("variance", result, Moments::variance));

    private static final Operation<GradientMoments, MomentsCase> ALL = moments(
            "moments",
            result -> Values.of("mean", result, Moments::mean)
                    .and("variance", result, Moments::variance)
                    .and("standard deviation", result == null ? null : StrictMath.sqrt(result.variance())));

    @Override
    public Exercise<GradientMoments> exercise() {
        return Exercise.of(
                "gradient-moments",
                "Moments of a gradient",
                GradientMoments.class,
                check("shapes", "both moments are numbers", 1).shapes(MEAN, cases(draw -> STANDARD)),
                check("homework", "homework: mean, variance and standard deviation", 15)
                        .values(ALL, HOMEWORK.cases("moments", MomentsCase.class)),
                check("places", "places of the window", 20).values(PLACES, cases(draw -> STANDARD)),
                check("mean", "mean", 20).values(MEAN, cases(MomentsExercise::anything)),
                check("variance-centred", "variance: means of 0", 24).values(VARIANCE, cases(MomentsExercise::centred)),
                check("variance", "variance: other means", 20).values(VARIANCE, cases(MomentsExercise::anything)));
    }

    private static Operation<GradientMoments, MomentsCase> moments(String name, Function<Moments, Values> outputs) {
        return Operation.nonlinear(
                name,
                (moments, given) -> outputs.apply(
                        moments.moments(given.picture(), given.kernel(), given.inputs(), given.gradient())),
                MomentsExercise::terms);
    }

    private static Cases<MomentsCase> cases(Function<Draw, Moments> moments) {
        return Cases.drawn(8, draw -> drawn(draw, moments.apply(draw), moments.apply(draw)))
                .withRungs(() -> List.of(
                        small(moments, PerAxis.of(1), PerAxis.of(1)),
                        small(moments, new PerAxis(1, 2), PerAxis.of(1)),
                        small(moments, new PerAxis(2, 1), PerAxis.of(1)),
                        small(moments, new PerAxis(2, 3), PerAxis.of(2))));
    }

    private static MomentsCase small(Function<Draw, Moments> moments, PerAxis picture, PerAxis kernel) {
        Draw draw = new Draw(1);
        return new MomentsCase(picture, kernel, moments.apply(draw), moments.apply(draw));
    }

    private static MomentsCase drawn(Draw draw, Moments x, Moments gradient) {
        PerAxis kernel = new PerAxis(draw.between(1, 7), draw.between(1, 7));
        PerAxis picture = new PerAxis(kernel.height() + draw.between(3, 60), kernel.width() + draw.between(61, 99));
        return new MomentsCase(picture, kernel, x, gradient);
    }

    private static Moments centred(Draw draw) {
        return new Moments(0, variance(draw));
    }

    private static Moments anything(Draw draw) {
        return new Moments(draw.dyadic(), variance(draw));
    }

    private static double variance(Draw draw) {
        return draw.between(2, 64) / 16.0;
    }

    /** Whoever adds up the terms one by one adds as many as there are places. */
    private static long terms(MomentsCase given) {
        PerAxis picture = given.picture();
        PerAxis kernel = given.kernel();
        return (picture.height() - kernel.height() + 1L) * (picture.width() - kernel.width() + 1L);
    }
}
