package chainrule.suites.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.StatisticsSet;
import chainrule.suites.normalization.Layout.Sizes;
import chainrule.testkit.draw.Draw;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every layout shows its property and nothing else. */
class DrawnLayoutsTests {
    private static final int MANY = 500;

    @Test
    void basicIsOneOfEachAndSquare() {
        assertThatDrawn(DrawnLayouts::basic).allSatisfy(layout -> {
            assertThat(layout).isEqualTo(Layout.plain(layout.sizes()));
            assertThat(layout.sizes().images()).isEqualTo(1);
            assertThat(layout.sizes().channels()).isEqualTo(1);
            assertThat(isSquare(layout.sizes())).isTrue();
        });
    }

    @Test
    void batchAndChannelsHaveSeveralOfOneAndOneOfTheOther() {
        assertThatDrawn(DrawnLayouts::batch).map(Layout::sizes).allSatisfy(sizes -> {
            assertThat(sizes.images()).isGreaterThan(1);
            assertThat(sizes.channels()).isEqualTo(1);
        });
        assertThatDrawn(DrawnLayouts::channels).map(Layout::sizes).allSatisfy(sizes -> {
            assertThat(sizes.images()).isEqualTo(1);
            assertThat(sizes.channels()).isGreaterThan(1);
        });
    }

    @Test
    void severalIsSeveralOfEverythingAndNotSquare() {
        assertThatDrawn(DrawnLayouts::several).allSatisfy(layout -> {
            assertThat(layout).isEqualTo(Layout.plain(layout.sizes()));
            assertThat(layout.sizes().images()).isGreaterThan(2);
            assertThat(layout.sizes().channels()).isGreaterThan(1);
            assertThat(isSquare(layout.sizes())).isFalse();
        });
    }

    @Test
    void eachParameterIsThereOnlyWhereItIsShown() {
        assertThatDrawn(DrawnLayouts::gammaAndBeta)
                .allSatisfy(layout -> assertThat(layout)
                        .isEqualTo(Layout.plain(layout.sizes()).withGammaAndBeta()));
        assertThatDrawn(DrawnLayouts::eps).allSatisfy(layout -> {
            assertThat(layout.eps()).isGreaterThan(0);
            assertThat(layout).isEqualTo(Layout.plain(layout.sizes()).withEps(layout.eps()));
        });
    }

    @ParameterizedTest
    @EnumSource(StatisticsSet.class)
    void setsAreWhatTheyAreAskedToBe(StatisticsSet set) {
        assertThatDrawn(DrawnLayouts.over(set)).allSatisfy(layout -> {
            assertThat(layout.set()).isEqualTo(set);
            assertThat(layout.affine()).isFalse();
            assertThat(layout.eps()).isZero();
        });
        assertThatDrawn(DrawnLayouts.combination(set)).allSatisfy(layout -> {
            assertThat(layout.set()).isEqualTo(set);
            assertThat(layout.affine()).isTrue();
            assertThat(layout.eps()).isPositive();
        });
    }

    @Test
    void momentumNeverWeighsOldAndNewAlike() {
        assertThatDrawn(DrawnLayouts::momentum).map(Layout::momentum).allMatch(momentum -> momentum != 0.5);
    }

    @Test
    void gammaIsNeverOneWhereItIsShown() {
        for (int seed = 0; seed < MANY; seed++) {
            Draw draw = new Draw(seed);
            ForwardCase given = DrawnLayouts.gammaAndBeta(draw).forward(draw::dyadic);
            assertThat(Arrays.stream(given.gamma())).noneMatch(channel -> channel[0][0] == 1);
        }
    }

    /** Whichever entries make up a set, some of them lie on either side of a number. */
    @Test
    void noElementIsAlikeInAllImages() {
        for (int seed = 0; seed < MANY; seed++) {
            Draw draw = new Draw(seed);
            double[][][][] x = DrawnLayouts.several(draw).forward(draw::dyadic).x();
            for (int c = 0; c < x[0].length; c++) {
                int channel = c;
                assertThat(IntStream.range(0, x.length)
                                .mapToDouble(n -> x[n][channel][0][0])
                                .distinct()
                                .count())
                        .isGreaterThan(1);
            }
        }
    }

    /** A step of a plain loop takes about a nanosecond, and a pass over x three steps an entry. */
    @Test
    void differencingTheLargeCaseTakesMinutesWhereBackPropagationTakesAMoment() {
        Sizes large = DrawnLayouts.large(new Draw(0)).sizes();
        long entries = (long) large.images() * large.channels() * large.height() * large.width();
        long forward = 3 * entries;
        assertThat(2 * forward).isLessThan(1_000_000);
        assertThat(2 * forward * entries).isGreaterThan(60_000_000_000L);
    }

    private static boolean isSquare(Sizes sizes) {
        return sizes.height() == sizes.width();
    }

    private static ListAssert<Layout> assertThatDrawn(Function<Draw, Layout> layouts) {
        List<Layout> drawn =
                LongStream.range(0, MANY).mapToObj(Draw::new).map(layouts).toList();
        return assertThat(drawn);
    }
}
