package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which cases the checks of both kinds of pooling pose, whatever the seed. */
class PoolingDesignTests {

    @Test
    void everyPairOfValuesOccursInMaxPoolingForwardAndBackward() {
        new Pairs<>("max-pooling2d", MaxPoolingCase.Forward.class, PoolingDesignTests::values)
                .assertThatAllOccur(PoolingDesignTests::canBe);
        new Pairs<>("max-pooling2d", MaxPoolingCase.Backward.class, PoolingDesignTests::values)
                .assertThatAllOccur(PoolingDesignTests::canBe);
    }

    @Test
    void everyPairOfValuesOccursInAveragePoolingForwardAndBackward() {
        new Pairs<>("average-pooling2d", AveragePoolingCase.Forward.class, PoolingDesignTests::values)
                .assertThatAllOccur(PoolingDesignTests::canBe);
        new Pairs<>("average-pooling2d", AveragePoolingCase.Backward.class, PoolingDesignTests::values)
                .assertThatAllOccur(PoolingDesignTests::canBe);
    }

    @Test
    void someInputsAreSmallerThanTheKernelAndSomeOutputsAsLargeAsTheInput() {
        assertThat(drawn())
                .anyMatch(given -> rows(given) < given.geometry().kernel().height());
        assertThat(drawn())
                .anyMatch(given -> columns(given) < given.geometry().kernel().width());
        assertThat(drawn()).anyMatch(PoolingDesignTests::keepsSizes);
    }

    private static List<MaxPoolingCase.Forward> drawn() {
        return DeclaredChecks.of("max-pooling2d").drawn(MaxPoolingCase.Forward.class, "any");
    }

    private static boolean keepsSizes(MaxPoolingCase.Forward given) {
        PoolingGeometry geometry = given.geometry();
        return geometry.stride().equals(PerAxis.of(1))
                && 2 * geometry.padding().height() + 1 == geometry.kernel().height()
                && 2 * geometry.padding().width() + 1 == geometry.kernel().width()
                && geometry.kernel().height() > 1;
    }

    private static int rows(MaxPoolingCase given) {
        return given.x()[0][0].length;
    }

    private static int columns(MaxPoolingCase given) {
        return given.x()[0][0][0].length;
    }

    private static Map<String, Object> values(MaxPoolingCase given) {
        return values(given.x(), given.geometry());
    }

    private static Map<String, Object> values(AveragePoolingCase given) {
        Map<String, Object> values = values(given.x(), given.geometry());
        values.put("padded cells counted", given.countPadding());
        return values;
    }

    private static Map<String, Object> values(double[][][][] x, PoolingGeometry geometry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("images", upToThree(x.length));
        values.put("channels", upToThree(x[0].length));
        values.put("rounded up", geometry.roundedUp());
        PerAxis kernel = geometry.kernel();
        PerAxis stride = geometry.stride();
        put(
                values,
                "rows",
                x[0][0].length,
                kernel.height(),
                stride.height(),
                geometry.padding().height());
        put(
                values,
                "columns",
                x[0][0][0].length,
                kernel.width(),
                stride.width(),
                geometry.padding().width());
        return values;
    }

    private static void put(Map<String, Object> values, String axis, int cells, int kernel, int stride, int padding) {
        int reach = cells + 2 * padding - kernel;
        values.put("kernel of " + axis, kernel > 4 ? "more" : "" + kernel);
        values.put("stride of " + axis, stride == kernel ? "the kernel" : stride > 5 ? "more" : "" + stride);
        values.put("padding of " + axis, padding);
        values.put("windows along " + axis, upToThree(reach / stride + 1));
        values.put("left over of " + axis, reach % stride == 0 ? "none" : "some");
    }

    private static String upToThree(int count) {
        return count > 2 ? "3 or more" : "" + count;
    }

    /** What a kernel's size rules out: the stride that is its own, more padding than half of it, cells left over by 1. */
    private static boolean canBe(String pair) {
        return Stream.of(
                        "kernel of (rows|columns) ([123]), stride of \\1 \\2",
                        "kernel of (rows|columns) 1, padding of \\1 [123]",
                        "kernel of (rows|columns) [23], padding of \\1 [23]",
                        "kernel of (rows|columns) 4, padding of \\1 3",
                        "stride of (rows|columns) 1, left over of \\1 some")
                .noneMatch(pair::matches);
    }
}
