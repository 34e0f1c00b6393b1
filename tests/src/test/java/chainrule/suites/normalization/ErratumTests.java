package chainrule.suites.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.Homework;
import chainrule.suites.HomeworkItem;
import chainrule.suites.JsonArrays;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The sheet's sigma is the standard deviation; in case 4 its formula is off, and the note says so. */
class ErratumTests {
    private static final double FOUR_DECIMALS = 0.5e-4;

    @Test
    void theStandardDeviationsOfCaseFourAreNotThoseOfThePrintedFormula() {
        HomeworkItem<Forward> item = Homework.beside(BatchNormalizationExercise.class)
                .cases("perElement", Forward.class)
                .items()
                .get(0);
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
}
