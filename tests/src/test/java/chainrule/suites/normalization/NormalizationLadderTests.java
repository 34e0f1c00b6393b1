package chainrule.suites.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationStatistics;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.SolutionFolder;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NormalizationLadderTests {
    private static final int MOST_NUMBERS = 40;

    @Test
    void rungsGoFromSmallToLarge() {
        assertThat(NormalizationLadder.WHOLE.rungs())
                .map(rung -> Numbers.count(rung.given()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theLowestRungIsTwoNumbers() {
        assertThat(NormalizationLadder.FORWARD.of("basic").get(0).x()).isEqualTo(new double[][][][] {{{{1, 3}}}});
    }

    @Test
    void everyCheckButHomeworkAndTheLargeOneHasRungs() {
        assertThat(DeclaredChecks.of("batch-normalization2d").checks())
                .allSatisfy(declared -> assertThat(declared.rungs().isEmpty())
                        .as(declared.key())
                        .isEqualTo(declared.key().startsWith("homework") || declared.judged() == Judged.LARGE));
    }

    @Test
    void rungsHoldWholeNumbersFewEnoughToCheckByHand() {
        assertThat(NormalizationLadder.WHOLE.rungs()).map(Rung::given).allSatisfy(whole -> {
            assertThat(Numbers.count(whole)).isLessThanOrEqualTo(MOST_NUMBERS);
            assertThat(Arrays.stream(Reading.tensor(whole.given().x()).values()))
                    .allMatch(this::isWhole);
        });
    }

    @Test
    void standardDeviationsAreWholeNumbers() {
        BatchNormalization2d reference = reference();
        assertThat(NormalizationLadder.WHOLE.rungs()).map(Rung::given).allSatisfy(whole -> {
            ForwardCase given = whole.given();
            NormalizationStatistics batch = reference.statistics(given.x(), given.set());
            for (NormalizationStatistics statistics : new NormalizationStatistics[] {batch, whole.running()}) {
                assertThat(Arrays.stream(Reading.tensor(statistics.variance()).values()))
                        .allMatch(variance -> isWhole(Math.sqrt(variance + given.eps())));
            }
        });
    }

    /** Whichever check a known mistake loses, the student is shown a case to check by hand. */
    @TestFactory
    Stream<DynamicTest> everyCheckThatAMistakeLosesHasARungThatShowsIt() {
        DeclaredChecks suite = DeclaredChecks.of("batch-normalization2d");
        return SolutionFolder.within("wrong").stream()
                .filter(folder ->
                        folder.specimen().exercise().equals(suite.exercise().key()))
                .map(folder -> dynamicTest(
                        folder.toString(),
                        () -> assertThat(folder.specimen().loses())
                                .filteredOn(key -> !suite.check(key).rungs().isEmpty())
                                .allMatch(key -> suite.failsOnARung(
                                        key, folder.implementing(BatchNormalization2d.class), reference()))));
    }

    private static BatchNormalization2d reference() {
        return SolutionFolder.of("reference").implementing(BatchNormalization2d.class);
    }

    private boolean isWhole(double number) {
        return number == Math.rint(number);
    }
}
