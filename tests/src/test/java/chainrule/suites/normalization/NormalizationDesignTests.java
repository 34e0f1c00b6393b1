package chainrule.suites.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.StatisticsSet;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which cases the checks of a batch normalisation pose, whatever the seed. */
class NormalizationDesignTests {

    @Test
    void everyPairOfValuesOccursForwardAndBackward() {
        new Pairs<>("batch-normalization2d", Forward.class, NormalizationDesignTests::values)
                .assertThatAllOccur(NormalizationDesignTests::canBe);
        new Pairs<>("batch-normalization2d", Backward.class, NormalizationDesignTests::values)
                .assertThatAllOccur(NormalizationDesignTests::canBe);
    }

    @Test
    void someImagesAreOneCellAndSomeBatchesOneImageOfOneChannel() {
        assertThat(DeclaredChecks.of("batch-normalization2d").drawn(Backward.class, "any"))
                .anyMatch(given -> given.x()[0][0].length * given.x()[0][0][0].length == 1)
                .anyMatch(given -> given.x().length * given.x()[0].length == 1);
    }

    @Test
    void someSetsHaveNoVariance() {
        assertThat(DeclaredChecks.of("batch-normalization2d").<Backward>cases("backward-combinations", "any"))
                .filteredOn(posed -> Arrays.stream(posed.given().x())
                        .flatMap(Arrays::stream)
                        .flatMap(Arrays::stream)
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(number -> number == posed.given().x()[0][0][0][0]))
                .extracting(posed -> posed.given().set())
                .contains(StatisticsSet.values());
    }

    private static Map<String, Object> values(BatchNormalizationCase given) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("statistics", given.set());
        values.put("images", given.x().length > 2 ? "more" : "" + given.x().length);
        values.put("channels", given.x()[0].length > 2 ? "more" : "" + given.x()[0].length);
        values.put("rows", given.x()[0][0].length > 2 ? "more" : "" + given.x()[0][0].length);
        values.put("columns", given.x()[0][0][0].length > 2 ? "more" : "" + given.x()[0][0][0].length);
        values.put("eps", given.eps() == 0 ? "none" : given.eps() < 1e-3 ? "small" : "large");
        values.put("gamma", given.gamma()[0][0][0] == 1 ? "1" : "numbers");
        return values;
    }

    /** Sets of an entry or two say little; without gamma and eps sizes are plain. */
    private static boolean canBe(String pair) {
        return Stream.of("statistics PER_ELEMENT, images [12]", ".*(eps none|gamma 1).*")
                .noneMatch(pair::matches);
    }
}
