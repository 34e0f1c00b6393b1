package chainrule.suites.separable;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.SeparableGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import chainrule.suites.separable.SeparableCase.Backward;
import chainrule.suites.separable.SeparableCase.Forward;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cases the checks of a separable convolution pose, whatever the seed. */
class SeparableDesignTests {

    @Test
    void everyPairOfValuesOccursForwardAndBackward() {
        new Pairs<>("separable-convolution2d", Forward.class, SeparableDesignTests::values)
                .assertThatAllOccur(SeparableDesignTests::canBe);
        new Pairs<>("separable-convolution2d", Backward.class, given -> values(given.forward()))
                .assertThatAllOccur(SeparableDesignTests::canBe);
    }

    private static Map<String, Object> values(Forward given) {
        SeparableGeometry geometry = given.geometry();
        double[][][][] depthwise = given.weights().depthwise();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kernel rows", Math.min(depthwise[0][0].length, 7));
        values.put("kernel columns", Math.min(depthwise[0][0][0].length, 7));
        values.put("stride of rows", geometry.stride().height());
        values.put("stride of columns", geometry.stride().width());
        values.put("dilation of rows", geometry.dilation().height());
        values.put("dilation of columns", geometry.dilation().width());
        values.put("padding of rows", geometry.padding().height());
        values.put("padding of columns", geometry.padding().width());
        values.put("kernels of a channel", depthwise[0].length);
        values.put("channels", Math.min(depthwise.length, 5));
        values.put("filters", Math.min(given.weights().pointwise().length, 5));
        values.put("images", Math.min(given.x().length, 3));
        return values;
    }

    /** A kernel of seven cells that lie five apart reaches too far. */
    private static boolean canBe(String pair) {
        return !pair.matches("kernel (rows|columns) 7, dilation of \\1 5");
    }

    @Test
    void thereIsMoreOfEverythingThanSixteen() {
        assertThat(DeclaredChecks.of("separable-convolution2d").<Forward>cases("forward-combinations", "any"))
                .anyMatch(posed -> posed.given().x().length > 16
                        && posed.given().x()[0].length > 16
                        && posed.given().weights().pointwise().length > 16)
                .anyMatch(posed -> posed.given().weights().depthwise()[0][0].length > 16);
    }
}
