package chainrule.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTests {
    private static final int MANY = 100_000;

    /** The known answers for this seed that implementations of SplitMix64 are compared by. */
    @Test
    void bitsAreThoseOfSplitMix64() {
        Draw draw = new Draw(1234567);
        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(draw.bits())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void betweenReachesBothEndsAndNoFurtherAndFavoursNone() {
        Draw draw = new Draw(1);
        int[] counts = new int[7];
        for (int i = 0; i < MANY; i++) {
            counts[draw.between(-3, 3) + 3]++;
        }
        int each = MANY / counts.length;
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(each * 19 / 20, each * 21 / 20));
    }

    @Test
    void betweenOneNumberAndItselfIsThatNumber() {
        assertThat(new Draw(5).between(4, 4)).isEqualTo(4);
    }

    @Test
    void oneOfReachesEveryChoice() {
        Draw draw = new Draw(2);
        assertThat(IntStream.range(0, 100).mapToObj(i -> draw.oneOf("a", "b", "c")))
                .contains("a", "b", "c");
    }

    @Test
    void fractionsLieFromZeroToBelowOne() {
        Draw draw = new Draw(3);
        assertThat(DoubleStream.generate(draw::fraction).limit(MANY).boxed())
                .allMatch(fraction -> fraction >= 0 && fraction < 1);
    }

    @Test
    void dyadicNumbersAreSixteenthsUpToTwoAndNeverZero() {
        Draw draw = new Draw(4);
        double[] numbers = DoubleStream.generate(draw::dyadic).limit(MANY).toArray();
        assertThat(Arrays.stream(numbers).map(Math::abs).boxed())
                .allMatch(number -> number > 0 && number <= 2 && number * 16 == Math.rint(number * 16));
        assertThat(Arrays.stream(numbers).distinct().count()).isEqualTo(64);
        assertThat(Arrays.stream(numbers).average().orElseThrow()).isCloseTo(0, offset(0.02));
    }

    @Test
    void gaussianNumbersHaveMeanZeroAndVarianceOne() {
        Draw draw = new Draw(6);
        double[] numbers = DoubleStream.generate(draw::gaussian).limit(MANY).toArray();
        assertThat(Arrays.stream(numbers).average().orElseThrow()).isCloseTo(0, offset(0.02));
        assertThat(Arrays.stream(numbers)
                        .map(number -> number * number)
                        .average()
                        .orElseThrow())
                .isCloseTo(1, offset(0.03));
        assertThat(Arrays.stream(numbers).filter(number -> Math.abs(number) < 1).count() / (double) MANY)
                .isCloseTo(0.6827, offset(0.01));
    }

    @Test
    void shuffledHasTheSameThingsAndEveryOrderIsAsLikely() {
        Draw draw = new Draw(7);
        int[] first = new int[3];
        for (int i = 0; i < 30_000; i++) {
            List<Integer> order = draw.shuffled(List.of(0, 1, 2));
            assertThat(order).containsExactlyInAnyOrder(0, 1, 2);
            first[order.get(0)]++;
        }
        assertThat(Arrays.stream(first).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_500, 10_500));
    }

    @Test
    void whatIsChosenInTurnGoesThroughAllCombinations() {
        Set<String> chosen = new HashSet<>();
        for (int turn = 0; turn < 6; turn++) {
            Draw draw = new Draw(turn, turn);
            chosen.add(draw.inTurn("a", "b") + draw.inTurn("x", "y", "z"));
        }
        assertThat(chosen).containsExactlyInAnyOrder("ax", "ay", "az", "bx", "by", "bz");
    }
}
