package chainrule.suites.pooling;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.Homework;
import chainrule.suites.HomeworkItem;
import chainrule.suites.JsonArrays;
import chainrule.suites.SolutionFolder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Homework that asks for several layers stands in the file as one window: the layers themselves say the same. */
class StackTests {
    private static final MaxPooling2d MAX = SolutionFolder.of("reference").implementing(MaxPooling2d.class);
    private static final AveragePooling2d AVERAGE =
            SolutionFolder.of("reference").implementing(AveragePooling2d.class);
    private static final Homework HOMEWORK = Homework.beside(MaxPoolingExercise.class);
    private static final PoolingGeometry TWO_BY_TWO = PoolingGeometry.tiling(PerAxis.of(2));

    @ParameterizedTest
    @MethodSource("maxStacks")
    void aStackOfMaxPoolingLayersIsOneLargeWindow(HomeworkItem<MaxPoolingCase.Backward> item) {
        assertThatTensor(throughMax(item.given().x(), item.given().dy()))
                .isExactly(JsonArrays.fourDimensions(item.expected().get("dx")));
    }

    @ParameterizedTest
    @MethodSource("averageStacks")
    void aStackOfAveragePoolingLayersIsOneLargeWindow(HomeworkItem<AveragePoolingCase.Backward> item) {
        assertThatTensor(throughAverage(item.given().x(), item.given().dy()))
                .isExactly(JsonArrays.fourDimensions(item.expected().get("dx")));
    }

    @Test
    void variantsAloneNeedMoreThanWindowsSideBySide() {
        Stream<PoolingGeometry> geometries = Stream.concat(
                max("maxBackward").map(item -> item.given().geometry()),
                average("averageBackward").map(item -> item.given().geometry()));
        assertThat(geometries).allMatch(geometry -> geometry.equals(PoolingGeometry.tiling(geometry.kernel())));
    }

    static List<HomeworkItem<MaxPoolingCase.Backward>> maxStacks() {
        return Stream.concat(max("maxBackward"), max("maxVariants"))
                .filter(StackTests::isStack)
                .toList();
    }

    static List<HomeworkItem<AveragePoolingCase.Backward>> averageStacks() {
        return Stream.concat(average("averageBackward"), average("averageVariants"))
                .filter(StackTests::isStack)
                .toList();
    }

    private static Stream<HomeworkItem<MaxPoolingCase.Backward>> max(String list) {
        return HOMEWORK.cases(list, MaxPoolingCase.Backward.class).items().stream();
    }

    private static Stream<HomeworkItem<AveragePoolingCase.Backward>> average(String list) {
        return HOMEWORK.cases(list, AveragePoolingCase.Backward.class).items().stream();
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
}
