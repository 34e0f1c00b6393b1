package chainrule.suites.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.BatchNormalization2d;
import chainrule.suites.HomeworkItem;
import chainrule.suites.JsonArrays;
import chainrule.suites.Reproduction;
import chainrule.suites.SolutionFolder;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference reproduces every normalisation of the homework sheets. */
class HomeworkTests {
    private static final Homework HOMEWORK = HomeworkItem.read(Homework.class);
    private static final double FOUR_DECIMALS = 0.5e-4;

    @Test
    void everyResultOfTheSheetsIsCovered() {
        assertThat(items().flatMap(item -> item.covers().stream()))
                .containsExactlyInAnyOrder(
                        "s2-q2.5-case1", "s2-q2.5-case2", "s2-q2.5-case3", "s2-q2.5-case4", "s2-q2.5-affine");
    }

    @ParameterizedTest
    @MethodSource("items")
    void theReferenceReproducesIt(HomeworkItem<ForwardCase> item) {
        BatchNormalization2d reference = SolutionFolder.of("reference").implementing(BatchNormalization2d.class);
        Reproduction.assertReproduced(NormalizationOperations.STATISTICS_AND_FORWARD, reference, item);
    }

    @Test
    void originsNameSheetAndQuestion() {
        assertThat(items()).allSatisfy(item -> assertThat(item.origin()).startsWith("Homework sheet 3, question 2.5"));
    }

    /** The sheet's sigma is the standard deviation; in case 4 its formula is off, and the note says so. */
    @Test
    void theStandardDeviationsOfCaseFourAreNotThoseOfThePrintedFormula() {
        HomeworkItem<ForwardCase> item = HOMEWORK.perElement().get(0);
        Tensor variances = Reading.tensor(JsonArrays.anyDepth(item.expected().get("variance")));
        double[] sigma = Arrays.stream(variances.values()).map(Math::sqrt).toArray();
        double[] right = {1.6997, 1.2472, 2.0548, 1.6330, 1.2472, 1.2472, 3.3993, 4.3205};
        double[] printed = {1.8257, 1.2583, 2.0616, 1.7078, 1.4142, 1.2583, 3.4034, 4.3493};
        for (int i = 0; i < sigma.length; i++) {
            assertThat(Math.abs(sigma[i] - right[i])).isLessThan(FOUR_DECIMALS);
            assertThat(Math.abs(sigma[i] - printed[i])).isGreaterThan(FOUR_DECIMALS);
        }
        assertThat(item.note()).startsWith("Erratum");
    }

    static Stream<HomeworkItem<ForwardCase>> items() {
        return Stream.of(
                        HOMEWORK.overEverything(),
                        HOMEWORK.perChannel(),
                        HOMEWORK.perPosition(),
                        HOMEWORK.perElement(),
                        HOMEWORK.affine())
                .flatMap(List::stream);
    }
}
