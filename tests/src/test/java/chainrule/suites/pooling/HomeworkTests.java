package chainrule.suites.pooling;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static chainrule.suites.Reproduction.assertReproduced;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.HomeworkItem;
import chainrule.suites.JsonArrays;
import chainrule.suites.SolutionFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The references reproduce every pooling of the homework sheets. */
class HomeworkTests {
    private static final MaxPooling2d MAX = SolutionFolder.of("reference").implementing(MaxPooling2d.class);
    private static final AveragePooling2d AVERAGE =
            SolutionFolder.of("reference").implementing(AveragePooling2d.class);
    private static final Homework HOMEWORK = Homework.read();
    private static final PoolingGeometry TWO_BY_TWO = PoolingGeometry.tiling(PerAxis.of(2));

    /** The results on the sheets that are poolings, or their sizes, one key each; s0 is the first sheet. */
    private static final Set<String> RESULTS = Set.of(
            "s0-q7c-max1",
            "s0-q7c-maxstack",
            "s0-q7c-avg1",
            "s0-q7c-avgstack",
            "s0-q7c-edge",
            "s1-q4a-i",
            "s1-q4a-ii",
            "s1-q4a-ties",
            "s1-q4c-max",
            "s1-q4c-avg",
            "s1-q4c-overlap",
            "s1-q5a-max",
            "s1-q5a-avg",
            "s3-q1d",
            "s3-q1d-windows",
            "s3-q1d-ties",
            "s3-q1d-avg",
            "s3-q5c");

    @Test
    void everyResultOfTheSheetsIsCovered() {
        Set<String> covered = new TreeSet<>();
        items().forEach(item -> covered.addAll(item.covers()));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(RESULTS).hasSize(18);
    }

    @ParameterizedTest
    @MethodSource
    void maxForward(HomeworkItem<MaxForwardCase> item) {
        assertReproduced(MaxOperations.FORWARD, MAX, item);
    }

    @ParameterizedTest
    @MethodSource
    void maxBackward(HomeworkItem<MaxBackwardCase> item) {
        assertReproduced(MaxOperations.DX, MAX, item);
    }

    @ParameterizedTest
    @MethodSource
    void averageForward(HomeworkItem<AverageForwardCase> item) {
        assertReproduced(AverageOperations.FORWARD, AVERAGE, item);
    }

    @ParameterizedTest
    @MethodSource
    void averageBackward(HomeworkItem<AverageBackwardCase> item) {
        assertReproduced(AverageOperations.DX, AVERAGE, item);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void aStackOfMaxPoolingLayersIsOneLargeWindow(HomeworkItem<MaxBackwardCase> item) {
        MaxBackwardCase given = item.given();
        assertThatTensor(throughMax(given.x(), given.dy()))
                .isExactly(JsonArrays.fourDimensions(item.expected().get("dx")));
    }

    @ParameterizedTest
    @MethodSource("averageStacks")
    void aStackOfAveragePoolingLayersIsOneLargeWindow(HomeworkItem<AverageBackwardCase> item) {
        AverageBackwardCase given = item.given();
        assertThatTensor(throughAverage(given.x(), given.dy()))
                .isExactly(JsonArrays.fourDimensions(item.expected().get("dx")));
    }

    @Test
    void variantsAloneNeedMoreThanWindowsSideBySide() {
        assertThat(HOMEWORK.maxBackward()).map(item -> item.given().geometry()).allMatch(HomeworkTests::tiles);
        assertThat(HOMEWORK.averageBackward())
                .map(item -> item.given().geometry())
                .allMatch(HomeworkTests::tiles);
    }

    @Test
    void originsNameSheetAndQuestion() {
        assertThat(items())
                .allSatisfy(item -> assertThat(item.origin()).matches("Homework sheet [124], question \\d.*"));
    }

    static List<HomeworkItem<MaxForwardCase>> maxForward() {
        return HOMEWORK.maxForward();
    }

    static List<HomeworkItem<MaxBackwardCase>> maxBackward() {
        return Stream.of(HOMEWORK.maxBackward(), HOMEWORK.maxVariants(), HOMEWORK.maxTies())
                .flatMap(List::stream)
                .toList();
    }

    static List<HomeworkItem<AverageForwardCase>> averageForward() {
        return HOMEWORK.averageForward();
    }

    static List<HomeworkItem<AverageBackwardCase>> averageBackward() {
        return Stream.of(HOMEWORK.averageBackward(), HOMEWORK.averageVariants())
                .flatMap(List::stream)
                .toList();
    }

    static Stream<HomeworkItem<MaxBackwardCase>> stacks() {
        return maxBackward().stream().filter(HomeworkTests::isStack);
    }

    static Stream<HomeworkItem<AverageBackwardCase>> averageStacks() {
        return averageBackward().stream().filter(HomeworkTests::isStack);
    }

    private static boolean isStack(HomeworkItem<?> item) {
        return item.covers().contains("s0-q7c-edge") || item.covers().stream().anyMatch(key -> key.endsWith("stack"));
    }

    /** The gradient of x through layers of 2 x 2 windows down to one number. */
    private static double[][][][] throughMax(double[][][][] x, double[][][][] dy) {
        double[][][][] y = MAX.forward(x, TWO_BY_TWO);
        return MAX.backward(x, TWO_BY_TWO, y[0][0].length == 1 ? dy : throughMax(y, dy));
    }

    private static double[][][][] throughAverage(double[][][][] x, double[][][][] dy) {
        double[][][][] y = AVERAGE.forward(x, TWO_BY_TWO, true);
        return AVERAGE.backward(x, TWO_BY_TWO, true, y[0][0].length == 1 ? dy : throughAverage(y, dy));
    }

    private static boolean tiles(PoolingGeometry geometry) {
        return geometry.equals(PoolingGeometry.tiling(geometry.kernel()));
    }

    private static Stream<HomeworkItem<?>> items() {
        return Stream.of(maxForward(), maxBackward(), averageForward(), averageBackward())
                .flatMap(List::stream);
    }
}
