package chainrule.suites.tanhrnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.contract.Rnn;
import chainrule.suites.HomeworkItem;
import chainrule.suites.SolutionFolder;
import chainrule.suites.tanhrnn.GrowthLayer.Pattern;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference's gradients grow through a layer as question 2(g) of the first sheet says. */
class HomeworkTests {
    private static final Rnn REFERENCE = SolutionFolder.of("reference").implementing(Rnn.class);
    private static final Homework HOMEWORK = HomeworkItem.read(Homework.class);
    private static final double ROUNDING = 1e-12;

    @Test
    void everyResultOfTheSheetIsCovered() {
        Set<String> covered = new TreeSet<>();
        HOMEWORK.growth().forEach(item -> covered.addAll(item.covers()));
        assertThat(covered).containsExactly("s0-q2g-factor", "s0-q2g-iid");
    }

    @ParameterizedTest
    @MethodSource
    void growth(HomeworkItem<GrowthLayer> item) {
        assertGrowth(
                item.given(),
                item.expected().get("growth").doubleValue(),
                item.expected().get("rmsGrowth").doubleValue());
    }

    /** Too large for a case that everyone must get through in time, however the gradient is found. */
    @ParameterizedTest
    @CsvSource({
        "ALIGNED, 64, 64, 0.125, 8, 8",
        "ALIGNED, 256, 64, 0.125, 16, 32",
        "ALIGNED, 64, 256, 0.0625, 8, 4",
        "INDEPENDENT, 64, 64, 0.125, 1, 1",
        "INDEPENDENT, 256, 64, 0.125, 1, 2",
        "INDEPENDENT, 64, 256, 0.0625, 1, 0.5"
    })
    void growthThroughLargeLayers(
            Pattern pattern, int outputs, int inputs, double factor, double growth, double rmsGrowth) {
        assertGrowth(new GrowthLayer(pattern, outputs, inputs, factor), growth, rmsGrowth);
    }

    @Test
    void originsNameSheetAndQuestion() {
        assertThat(HOMEWORK.growth()).map(HomeworkItem::origin).containsOnly("Homework sheet 1, question 2(g)");
    }

    static List<HomeworkItem<GrowthLayer>> growth() {
        return HOMEWORK.growth();
    }

    private static void assertGrowth(GrowthLayer layer, double growth, double rmsGrowth) {
        ManyToOneCase given = layer.asCase();
        double[] dx = Reading.tensor(REFERENCE
                        .manyToOneBackward(given.x(), given.h0(), given.parameters(), given.dy())
                        .dx())
                .values();
        double[] upstream = given.parameters().wy()[0];
        assertThat(norm(dx) / norm(upstream)).isCloseTo(growth, within(ROUNDING));
        assertThat(rms(dx) / rms(upstream)).isCloseTo(rmsGrowth, within(ROUNDING));
    }

    private static double norm(double[] vector) {
        double squares = 0;
        for (double entry : vector) {
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }

    private static double rms(double[] vector) {
        return norm(vector) / Math.sqrt(vector.length);
    }
}
