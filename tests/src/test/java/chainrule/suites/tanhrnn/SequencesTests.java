package chainrule.suites.tanhrnn;

import static chainrule.suites.tanhrnn.Sequences.COMBINATIONS;
import static chainrule.suites.tanhrnn.Sequences.LARGE;
import static chainrule.suites.tanhrnn.Sequences.SEVERAL_STEPS;
import static chainrule.suites.tanhrnn.Sequences.UNLIKE_SIZES;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Rnn;
import chainrule.suites.SolutionFolder;
import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.suites.tanhrnn.TanhRnnCase.Forward;
import chainrule.testkit.Facts;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the properties of a tanh RNN promise beyond their traits: tanh is neither flat nor straight. */
class SequencesTests {
    private static final int MANY = 500;

    @Test
    void sizesAreAllUnlikeInMoreThanTwoSteps() {
        List<Sizes> drawn = LongStream.range(0, MANY)
                .mapToObj(Draw::new)
                .map(UNLIKE_SIZES.layouts())
                .map(Layout::sizes)
                .toList();
        assertThat(drawn).allSatisfy(sizes -> {
            assertThat(Set.of(sizes.features(), sizes.hidden(), sizes.outputs()))
                    .hasSize(3);
            assertThat(sizes.hidden()).isGreaterThan(1);
            assertThat(sizes.steps()).isGreaterThan(2);
        });
    }

    @Test
    void aCaseSaysWhatItsIndicesStandForAndWhatItCounts() {
        Facts facts = Layout.plain(new Sizes(2, 5, 3, 4, 1)).forward(() -> 1).facts();
        assertThat(facts.axes("h", 3)).containsExactly("sequence", "step", "hidden unit");
        assertThat(facts.axes("y", 2)).containsExactly("sequence", "output");
        assertThat(facts.axes("y", 3)).containsExactly("sequence", "step", "output");
        assertThat(facts.axes("dwx", 2)).containsExactly("hidden unit", "feature");
        assertThat(facts.counts())
                .containsEntry("the number of sequences", 2)
                .containsEntry("the number of steps", 5)
                .containsEntry("the number of sequences times steps", 10);
    }

    /** Where 1 - h² vanishes, so would every mistake on the way back. */
    @Test
    void tanhIsNowhereFlat() {
        Rnn reference = SolutionFolder.of("reference").implementing(Rnn.class);
        for (Property<Layout> property : Set.of(SEVERAL_STEPS, COMBINATIONS, LARGE)) {
            Draw draw = new Draw(1);
            Forward given = property.layouts().apply(draw).forward(() -> Sequences.moderate(draw.dyadic()));
            double[] h = Reading.tensor(reference.hiddenStates(given.x(), given.h0(), given.parameters()))
                    .values();
            assertThat(Arrays.stream(h).map(Math::abs).max().orElseThrow()).isLessThan(0.99);
            assertThat(Arrays.stream(h).map(Math::abs).average().orElseThrow()).isBetween(0.1, 0.8);
        }
    }

    @Test
    void moderateNumbersKeepTheirSign() {
        assertThat(Sequences.moderate(2)).isEqualTo(0.75);
        assertThat(Sequences.moderate(-2)).isEqualTo(-0.75);
        assertThat(Sequences.moderate(1 / 16.0)).isEqualTo(0.25 + 1 / 64.0);
    }

    /** A multiplication takes a plain loop about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesHalfAMinuteWhereBackPropagationTakesAMoment() {
        Sizes large = LARGE.layouts().apply(new Draw(0)).sizes();
        long weights = (long) large.hidden() * (large.features() + large.hidden());
        long inputs = (long) large.sequences() * large.steps() * large.features();
        long forward = large.sequences() * large.steps() * weights;
        assertThat(3 * forward).isLessThan(6_000_000);
        assertThat(2 * forward * (weights + inputs)).isGreaterThan(35_000_000_000L);
    }
}
