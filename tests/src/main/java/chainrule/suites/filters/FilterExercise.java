package chainrule.suites.filters;

import static chainrule.testkit.Check.check;

import chainrule.contract.FirFilter;
import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;
import chainrule.suites.Homework;
import chainrule.suites.Traits;
import chainrule.suites.filters.FilterCase.Kernel;
import chainrule.suites.filters.FilterCase.Layout;
import chainrule.suites.filters.FilterCase.Lengths;
import chainrule.suites.filters.FilterCase.Picture;
import chainrule.suites.filters.FilterCase.Response;
import chainrule.suites.filters.FilterCase.Signal;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Operation;
import chainrule.testkit.Property;
import chainrule.testkit.Values;
import chainrule.testkit.cover.Design;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** FIR filters. Weights add up to 100, of which homework has 18 and shapes have 4. */
public final class FilterExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(FilterExercise.class);
    private static final PerAxis CELL = PerAxis.of(1);

    private static final Operation<FirFilter, Signal> CONVOLVE = Operation.linear(
            "convolution",
            (filter, given) -> Values.of("y", filter.convolve(given.x(), given.h())),
            given -> Math.min(given.x().length, given.h().length));

    /** Powers of the ratio are rounded too, so what that moves is measured. */
    private static final Operation<FirFilter, Response> RESPONSE = Operation.nonlinear(
            "response to a pulse",
            (filter, given) ->
                    Values.of("y", filter.pulseResponse(given.pulse(), given.ratio(), given.first(), given.count())),
            given -> given.count() + given.pulse().length());

    private static final Operation<FirFilter, Kernel> FLIPPED =
            Operation.linear("flip", (filter, given) -> Values.of("flipped", filter.flipped(given.h())), given -> 1);

    private static final Operation<FirFilter, Picture> CONVOLVE_2D = Operation.linear(
            "2-D convolution",
            (filter, given) -> Values.of("y", filter.convolve2d(given.x(), given.h(), given.stride(), given.padding())),
            given -> (long) given.h().length * given.h()[0].length);

    private static final Property<Lengths> LENGTHS = Property.of(
            "lengths",
            draw -> draw.inTurn(
                    new Lengths(5, 3),
                    new Lengths(4, 4),
                    new Lengths(1, 1),
                    new Lengths(9, 2),
                    new Lengths(3, 1),
                    new Lengths(7, 5),
                    new Lengths(20, 3),
                    new Lengths(19, 18)),
            new Lengths(1, 1),
            new Lengths(2, 1),
            new Lengths(1, 2),
            new Lengths(2, 2));

    private static final Property<Lengths> LONG_FILTERS = Property.of(
            "long filters",
            draw -> draw.inTurn(
                    new Lengths(2, 3), new Lengths(3, 5), new Lengths(1, 4), new Lengths(2, 9), new Lengths(3, 20)),
            new Lengths(1, 2),
            new Lengths(1, 3),
            new Lengths(2, 3));

    private static final Property<Layout> BASIC = Property.designed(
            "basic", Layout.plain(CELL, CELL), Layout.plain(CELL, PerAxis.of(2)), Layout.plain(PerAxis.of(2), CELL));

    private static final Property<Layout> NON_SQUARE = Property.designed(
                    "non-square",
                    Layout.plain(new PerAxis(1, 2), CELL),
                    Layout.plain(new PerAxis(2, 1), CELL),
                    Layout.plain(new PerAxis(2, 1), new PerAxis(1, 2)))
            .told(Traits.KERNEL_NOT_SQUARE);

    private static final Property<Layout> STRIDE = NON_SQUARE.also(
            Traits.STRIDE,
            "stride",
            Layout.plain(CELL, new PerAxis(1, 2)).withStride(new PerAxis(1, 2)),
            Layout.plain(new PerAxis(1, 2), PerAxis.of(2)).withStride(PerAxis.of(2)));

    private static final Property<Layout> PADDING = NON_SQUARE.also(
            Traits.ZERO_PADDING,
            "padding",
            Layout.plain(CELL, CELL).withPadding(CELL),
            Layout.plain(new PerAxis(1, 2), CELL).withPadding(new PerAxis(0, 1)),
            Layout.plain(new PerAxis(2, 1), CELL).withPadding(new PerAxis(1, 0)));

    private static final Property<Layout> COMBINATION = Property.designed(
                    "combinations",
                    Layout.plain(new PerAxis(1, 2), CELL)
                            .withStride(PerAxis.of(2))
                            .withPadding(new PerAxis(0, 1)))
            .open(Traits.KERNEL_NOT_SQUARE, Traits.STRIDE, Traits.ZERO_PADDING);

    private static final Property<Layout> FLIP = NON_SQUARE.shownBy(BASIC);

    /** Each optional parameter alone, and then all pairs of values. */
    private static final Design<Layout> DESIGN = PictureDesign.fresh();

    private static final Supplier<List<Layout>> SQUARE = DESIGN.each(6, PictureDesign.BASIC);
    private static final Supplier<List<Layout>> UNLIKE = DESIGN.each(8, PictureDesign.NON_SQUARE);
    private static final Supplier<List<Layout>> STRIDED = DESIGN.each(6, PictureDesign.STRIDED);
    private static final Supplier<List<Layout>> PADDED = DESIGN.each(6, PictureDesign.PADDED);
    private static final Supplier<List<Layout>> COMBINED = DESIGN.combinations();

    /** And more rows and columns than anybody would write out. */
    private static final Supplier<List<Layout>> ALL = () -> Stream.concat(
                    COMBINED.get().stream(), Stream.of(Layout.plain(new PerAxis(18, 17), new PerAxis(17, 18))))
            .toList();

    private static final Exercise<FirFilter> EXERCISE = made();

    @Override
    public Exercise<FirFilter> exercise() {
        return EXERCISE;
    }

    private static Exercise<FirFilter> made() {
        return Exercise.of(
                "fir-filters",
                "FIR filters",
                FirFilter.class,
                check("shapes", "shapes of pictures", 4)
                        .shapes(CONVOLVE_2D, pictures(COMBINATION.shownBy(BASIC), COMBINED)),
                check("homework-response", "homework: response to a pulse", 8)
                        .values(RESPONSE, HOMEWORK.cases("response", Response.class)),
                check("homework-flip", "homework: flipped kernel", 2)
                        .values(FLIPPED, HOMEWORK.cases("flip", Kernel.class)),
                check("homework-pictures", "homework: pictures", 8)
                        .values(CONVOLVE_2D, HOMEWORK.cases("pictures", Picture.class)),
                check("convolution", "convolution of signals", 12).values(CONVOLVE, cases(LENGTHS, Lengths::signal)),
                check("convolution-long-filter", "convolution of signals: filter longer than the signal", 6)
                        .values(CONVOLVE, cases(LONG_FILTERS, Lengths::signal)),
                check("response-during", "response: during the pulse", 8)
                        .values(RESPONSE, responses(pulse -> 0, draw -> 3)),
                check("response-after", "response: after the pulse", 8)
                        .values(RESPONSE, responses(Pulse::length, draw -> draw.between(3, 12))),
                check("response-shift", "response: a pulse that starts elsewhere", 8)
                        .values(RESPONSE, shiftedResponses()),
                check("flip", "flipped kernel", 6).values(FLIPPED, designed(FLIP, UNLIKE, Layout::kernel)),
                check("pictures-basic", "pictures: basic", 8).values(CONVOLVE_2D, pictures(BASIC, SQUARE)),
                check("pictures-non-square", "pictures: non-square", 6)
                        .values(CONVOLVE_2D, pictures(NON_SQUARE, UNLIKE)),
                check("pictures-stride", "pictures: stride", 6).values(CONVOLVE_2D, pictures(STRIDE, STRIDED)),
                check("pictures-padding", "pictures: padding", 6).values(CONVOLVE_2D, pictures(PADDING, PADDED)),
                check("pictures-combinations", "pictures: combinations", 4)
                        .values(CONVOLVE_2D, pictures(COMBINATION, ALL)));
    }

    private static Cases<Picture> pictures(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return designed(property, layouts, Layout::picture);
    }

    private static <C extends Record & Case> Cases<C> designed(
            Property<Layout> property, Supplier<List<Layout>> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.designed(layouts, Layout::numbers, fill, () -> Fill.counting(1));
    }

    private static <L, C extends Record & Case> Cases<C> cases(
            Property<L> property, BiFunction<L, DoubleSupplier, C> fill) {
        return property.varied(8, fill, () -> Fill.counting(1));
    }

    /** Pulses that start at 0, of at least as many steps as are asked for during them. */
    private static Cases<Response> responses(ToIntFunction<Pulse> first, ToIntFunction<Draw> count) {
        Function<Draw, Response> drawn = draw -> {
            Pulse pulse = new Pulse(0, draw.inTurn(3, 5, 9, 4, 7, 18, 6, 8));
            return new Response(pulse, ratio(draw, pulse), first.applyAsInt(pulse), count.applyAsInt(draw));
        };
        return Cases.drawn(8, drawn)
                .withRungs(() -> List.of(
                        new Response(new Pulse(0, 1), 0.5, first.applyAsInt(new Pulse(0, 1)), 1),
                        new Response(new Pulse(0, 2), 0.5, first.applyAsInt(new Pulse(0, 2)), 2)));
    }

    private static Cases<Response> shiftedResponses() {
        return Cases.drawn(8, draw -> {
                    Pulse pulse = draw.inTurn(
                            new Pulse(-4, 2),
                            new Pulse(-3, 5),
                            new Pulse(2, 1),
                            new Pulse(3, 4),
                            new Pulse(5, 6),
                            new Pulse(-1, 3),
                            new Pulse(1, 18),
                            new Pulse(17, 2));
                    int start = pulse.start();
                    return new Response(pulse, ratio(draw, pulse), start - 2, pulse.length() + 6);
                })
                .withRungs(() -> List.of(
                        new Response(new Pulse(1, 1), 0.5, 1, 1),
                        new Response(new Pulse(1, 1), 0.5, 0, 3),
                        new Response(new Pulse(-1, 2), 0.5, -2, 4)));
    }

    /** Of both signs, whatever the seed: pulses come in turn. */
    private static double ratio(Draw draw, Pulse pulse) {
        return (pulse.length() % 2 == 0 ? 1 : -1) * draw.oneOf(0.5, 0.25, 0.75, 0.375);
    }
}
