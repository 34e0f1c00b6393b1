package chainrule.suites.normalization;

import static chainrule.suites.normalization.Batches.GAMMA_AND_BETA;
import static chainrule.suites.normalization.Batches.MOMENTUM;
import static chainrule.suites.normalization.Batches.SEVERAL;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import chainrule.suites.SolutionFolder;
import chainrule.suites.normalization.BatchNormalizationCase.Whole;
import chainrule.suites.normalization.Layout.Sizes;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the properties of a batch normalisation promise beyond their traits. */
class BatchesTests {
    private static final int MANY = 500;

    /** Two entries normalise to -1 and 1 whatever they are. */
    @Test
    void severalIsMoreThanTwoImagesAndNotSquare() {
        assertThatDrawn(SEVERAL).map(Layout::sizes).allSatisfy(sizes -> {
            assertThat(sizes.images()).isGreaterThan(2);
            assertThat(sizes.height()).isNotEqualTo(sizes.width());
        });
    }

    @ParameterizedTest
    @CsvSource({"OVER_EVERYTHING, 90", "PER_CHANNEL, 45", "PER_POSITION, 6", "PER_ELEMENT, 3"})
    void aCaseSaysWhatItSharesStatisticsOver(StatisticsSet set, int entries) {
        Layout layout = Layout.plain(new Sizes(3, 2, 5, 3)).with(set);
        for (BatchNormalizationCase given : List.of(layout.forward(() -> 1), layout.inference(() -> 1))) {
            assertThat(given.facts().counts()).containsEntry("the number of entries that share a mean", entries);
            assertThat(given.facts().traits())
                    .contains(BatchNormalizationCase.words(set), "an input that is not square");
            assertThat(given.facts().axes("dgamma", 3)).containsExactly("channel", "row", "column");
        }
    }

    @Test
    void momentumNeverWeighsOldAndNewAlike() {
        assertThatDrawn(MOMENTUM).map(Layout::momentum).doesNotContain(0.5);
    }

    @Test
    void gammaIsNeverOneWhereItIsShown() {
        assertThat(drawn(GAMMA_AND_BETA))
                .allSatisfy(whole -> assertThat(numbers(whole.gamma())).doesNotContain(1.0));
    }

    @Test
    void noElementIsAlikeInAllImages() {
        assertThat(drawn(SEVERAL)).map(Whole::x).allSatisfy(x -> {
            for (int c = 0; c < x[0].length; c++) {
                int channel = c;
                assertThat(Arrays.stream(x).map(image -> image[channel][0][0]).distinct())
                        .hasSizeGreaterThan(1);
            }
        });
    }

    /** A step of a plain loop takes about a nanosecond, and a pass over x three steps an entry. */
    @Test
    void differencingTheLargeCaseTakesMinutesWhereBackPropagationTakesAMoment() {
        Sizes large = Batches.LARGE.sizes();
        long entries = (long) large.images() * large.channels() * large.height() * large.width();
        long forward = 3 * entries;
        assertThat(2 * forward).isLessThan(1_000_000);
        assertThat(2 * forward * entries).isGreaterThan(60_000_000_000L);
    }

    @Test
    void smallCasesHoldWholeNumbersAndSoAreTheirStandardDeviations() {
        BatchNormalization2d reference = reference();
        assertThat(small()).hasSizeGreaterThan(20).allSatisfy(whole -> {
            NormalizationStatistics batch = reference.statistics(whole.x(), whole.set());
            assertThat(numbers(whole.x())).allMatch(BatchesTests::isWhole);
            assertThat(List.of(batch, whole.running()))
                    .flatMap(statistics -> numbers(statistics.variance()))
                    .allMatch(variance -> isWhole(Math.sqrt(variance + whole.eps())));
        });
    }

    private static List<Whole> small() {
        return Stream.of(
                        Stream.of(SEVERAL, GAMMA_AND_BETA, Batches.EPS),
                        Batches.OTHER_SETS.stream(),
                        Batches.COMBINATIONS.stream())
                .flatMap(properties -> properties)
                .flatMap(property -> property.rungs().stream())
                .map(layout -> layout.whole(Fill.counting(1)))
                .toList();
    }

    private static BatchNormalization2d reference() {
        return SolutionFolder.of("reference").implementing(BatchNormalization2d.class);
    }

    private static ListAssert<Layout> assertThatDrawn(Property<Layout> property) {
        return assertThat(LongStream.range(0, MANY)
                .mapToObj(Draw::new)
                .map(property.layouts())
                .toList());
    }

    private static List<Whole> drawn(Property<Layout> property) {
        return LongStream.range(0, MANY)
                .mapToObj(Draw::new)
                .map(draw -> property.layouts().apply(draw).whole(draw::dyadic))
                .toList();
    }

    private static List<Double> numbers(Object array) {
        return Arrays.stream(Reading.tensor(array).values()).boxed().toList();
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }
}
