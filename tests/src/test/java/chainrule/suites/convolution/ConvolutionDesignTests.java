package chainrule.suites.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.PaddingMode;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Pass;
import chainrule.testkit.tensor.Numbers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cases the checks of a convolution pose, whatever the seed. */
class ConvolutionDesignTests {

    @Test
    void everyPairOfValuesOccursForwardAndBackward() {
        new Pairs<>("convolution2d", Forward.class, ConvolutionDesignTests::values)
                .assertThatAllOccur(ConvolutionDesignTests::canBe);
        new Pairs<>("convolution2d", Backward.class, ConvolutionDesignTests::values)
                .assertThatAllOccur(ConvolutionDesignTests::canBe);
    }

    /** A kernel of seven cells that lie five apart reaches too far. */
    private static boolean canBe(String pair) {
        return !pair.matches("kernel (rows|columns) 7, dilation of \\1 5");
    }

    private static Map<String, Object> values(Pass given) {
        ConvolutionGeometry geometry = given.geometry();
        int groups = geometry.groups();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kernel rows", given.w()[0][0].length);
        values.put("kernel columns", given.w()[0][0][0].length);
        values.put("stride of rows", geometry.stride().height());
        values.put("stride of columns", geometry.stride().width());
        values.put("dilation of rows", geometry.dilation().height());
        values.put("dilation of columns", geometry.dilation().width());
        values.put("groups", groups);
        values.put("channels of a group", given.w()[0].length);
        values.put("filters of a group", Math.min(given.w().length / groups, 3));
        values.put("images", Math.min(given.x().length, 3));
        values.put("bias", given.b() == null ? "none" : isZero(given.b()) ? "zeros" : "numbers");
        values.put("mode", geometry.padding().mode());
        return values;
    }

    private static boolean isZero(double[] b) {
        return Arrays.stream(b).allMatch(value -> value == 0);
    }

    @Test
    void aKernelCanBeLargerThanTheInput() {
        assertThat(cases("forward-padding")).anyMatch(given -> given.x()[0][0].length < given.w()[0][0].length);
    }

    @Test
    void aWindowCanHoldNothingButPadding() {
        assertThat(cases("forward-padding"))
                .anyMatch(given -> given.geometry().padding().top() >= given.w()[0][0].length);
    }

    @Test
    void anOutputCanBeAsLargeAsItsInput() {
        assertThat(cases("backward-padding"))
                .map(Backward.class::cast)
                .anyMatch(given -> given.x()[0][0].length == given.dy()[0][0].length
                        && given.x()[0][0][0].length == given.dy()[0][0][0].length);
    }

    @Test
    void zeroPaddingCanBeUnlikeOnAllSides() {
        assertThat(cases("forward-padding"))
                .map(given -> given.geometry().padding())
                .anyMatch(padding -> padding.top() != padding.bottom() && padding.left() != padding.right());
    }

    @Test
    void groupsOfOneChannelHaveOneFilterOrSeveral() {
        assertThat(cases("forward-groups"))
                .anyMatch(given -> given.w()[0].length == 1 && given.w().length == given.x()[0].length)
                .anyMatch(given -> given.w()[0].length == 1 && given.w().length > given.x()[0].length)
                .anyMatch(given -> given.w()[0].length > 1);
    }

    @Test
    void valuesAreAboveAHundred() {
        assertThat(cases("backward-dx")).anyMatch(given -> {
            double[] largest = {0};
            Numbers.map((Record) given, number -> largest[0] = Math.max(largest[0], Math.abs(number)));
            return largest[0] > 100;
        });
    }

    @Test
    void noCircleGoesAroundTheInputTwice() {
        assertThat(cases("forward-combinations"))
                .filteredOn(given -> given.geometry().padding().mode() == PaddingMode.CIRCULAR)
                .isNotEmpty()
                .allMatch(given -> given.geometry().padding().top() <= given.x()[0][0].length);
    }

    /** A multiplication takes a plain loop about a nanosecond, and a scalar on a tape about a hundred bytes. */
    @Test
    void largeCasesTakeDifferencesLongAndBackPropagationAMoment() {
        Backward wide = Properties.WIDE.backward(() -> 1);
        long products = (long) wide.w()[0].length * 9 * count(wide.dy());
        assertThat(products).isLessThan(600_000);
        assertThat(products * (count(wide.x()) + count(wide.w()))).isGreaterThan(20_000_000_000L);
    }

    @Test
    void largeCasesHaveMoreOfEverythingThanSixteen() {
        Forward wide = Properties.WIDE.forward(() -> 1);
        Forward many = Properties.MANY.forward(() -> 1);
        Forward huge = Properties.HUGE.forward(() -> 1);
        assertThat(List.of(huge.w()[0][0].length, huge.w()[0][0][0].length)).allMatch(length -> length > 16);
        assertThat(List.of(wide.x()[0][0].length, wide.x()[0][0][0].length)).allMatch(length -> length > 18);
        assertThat(List.of(many.x().length, many.x()[0].length, many.w().length))
                .allMatch(length -> length > 16);
    }

    private record Alone(double[][][][] array) {}

    private static long count(double[][][][] array) {
        return Numbers.count(new Alone(array));
    }

    private static List<? extends Pass> cases(String key) {
        return DeclaredChecks.of("convolution2d").cases(key, "any").stream()
                .map(posed -> (Pass) posed.given())
                .toList();
    }
}
