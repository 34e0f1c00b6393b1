package chainrule.suites.tanhrnn;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Rnn;
import chainrule.suites.SolutionFolder;
import chainrule.suites.tanhrnn.Layout.Holds;
import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Every layout shows its property and nothing else, with numbers where tanh is neither flat nor straight. */
class DrawnLayoutsTests {
    private static final int MANY = 500;

    @Test
    void oneStepIsOneOfEach() {
        assertThatDrawn(DrawnLayouts::oneStep).containsOnly(Layout.plain(new Sizes(1, 1, 1, 1, 1)));
    }

    @Test
    void severalStepsAreMoreThanTwoOfOneUnit() {
        assertThatDrawn(DrawnLayouts::severalSteps).allSatisfy(layout -> {
            int steps = layout.sizes().steps();
            assertThat(steps).isGreaterThan(2);
            assertThat(layout).isEqualTo(Layout.plain(new Sizes(1, steps, 1, 1, 1)));
        });
    }

    @Test
    void sizesAreAllUnlikeInOneSequenceOfMoreThanTwoSteps() {
        assertThatDrawn(DrawnLayouts::sizes).map(Layout::sizes).allSatisfy(sizes -> {
            assertThat(Set.of(sizes.features(), sizes.hidden(), sizes.outputs()))
                    .hasSize(3);
            assertThat(sizes.hidden()).isGreaterThan(1);
            assertThat(sizes.steps()).isGreaterThan(2);
            assertThat(sizes.sequences()).isEqualTo(1);
        });
    }

    @Test
    void batchHasSeveralSequences() {
        assertThatDrawn(DrawnLayouts::batch)
                .map(layout -> layout.sizes().sequences())
                .allMatch(n -> n > 1);
        assertThatDrawn(DrawnLayouts::several)
                .map(layout -> layout.sizes().sequences())
                .allMatch(n -> n > 1);
    }

    @Test
    void biasesAndInitialStateAreThereOnlyWhereTheyAreShown() {
        assertHolds(DrawnLayouts::several, Holds.ZEROS, Holds.ZEROS, Holds.ZEROS);
        assertHolds(DrawnLayouts::initialState, Holds.NUMBERS, Holds.ZEROS, Holds.ZEROS);
        assertHolds(DrawnLayouts::bias, Holds.ZEROS, Holds.NUMBERS, Holds.ZEROS);
        assertHolds(DrawnLayouts::outputBias, Holds.ZEROS, Holds.ZEROS, Holds.NUMBERS);
        assertHolds(DrawnLayouts::combination, Holds.NUMBERS, Holds.NUMBERS, Holds.NUMBERS);
    }

    /** Where 1 - h² vanishes, so would every mistake on the way back. */
    @Test
    void tanhIsNowhereFlat() {
        Rnn reference = SolutionFolder.of("reference").implementing(Rnn.class);
        for (Function<Draw, Layout> layouts : Set.<Function<Draw, Layout>>of(
                DrawnLayouts::severalSteps, DrawnLayouts::combination, DrawnLayouts::large)) {
            Draw draw = new Draw(1);
            ForwardCase given = layouts.apply(draw).forward(() -> DrawnLayouts.moderate(draw.dyadic()));
            double[] h = Reading.tensor(reference.hiddenStates(given.x(), given.h0(), given.parameters()))
                    .values();
            assertThat(Arrays.stream(h).map(Math::abs).max().orElseThrow()).isLessThan(0.99);
            assertThat(Arrays.stream(h).map(Math::abs).average().orElseThrow()).isBetween(0.1, 0.8);
        }
    }

    @Test
    void moderateNumbersKeepTheirSign() {
        assertThat(DrawnLayouts.moderate(2)).isEqualTo(0.75);
        assertThat(DrawnLayouts.moderate(-2)).isEqualTo(-0.75);
        assertThat(DrawnLayouts.moderate(1 / 16.0)).isEqualTo(0.25 + 1 / 64.0);
    }

    /** A multiplication takes a plain loop about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesMinutesWhereBackPropagationTakesAMoment() {
        Sizes large = DrawnLayouts.large(new Draw(0)).sizes();
        long weights = (long) large.hidden() * (large.features() + large.hidden());
        long inputs = (long) large.sequences() * large.steps() * large.features();
        long forward = large.sequences() * large.steps() * weights;
        assertThat(3 * forward).isLessThan(6_000_000);
        assertThat(2 * forward * (weights + inputs)).isGreaterThan(140_000_000_000L);
    }

    private static void assertHolds(Function<Draw, Layout> layouts, Holds h0, Holds b, Holds c) {
        assertThatDrawn(layouts)
                .allSatisfy(layout -> assertThat(layout).isEqualTo(new Layout(layout.sizes(), h0, b, c)));
    }

    private static ListAssert<Layout> assertThatDrawn(Function<Draw, Layout> layouts) {
        return assertThat(
                LongStream.range(0, MANY).mapToObj(Draw::new).map(layouts).toList());
    }
}
