package chainrule.suites.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cases the checks of a transposed convolution pose, whatever the seed. */
class TransposedDesignTests {

    @Test
    void everyPairOfValuesOccursForwardAndBackward() {
        new Pairs<>("transposed-convolution2d", Forward.class, TransposedDesignTests::values)
                .assertThatAllOccur(TransposedDesignTests::canBe);
        new Pairs<>("transposed-convolution2d", Backward.class, TransposedDesignTests::values)
                .assertThatAllOccur(TransposedDesignTests::canBe);
    }

    private static Map<String, Object> values(TransposedCase given) {
        TransposedConvolutionGeometry geometry = given.geometry();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kernel rows", given.w()[0][0].length);
        values.put("kernel columns", given.w()[0][0][0].length);
        values.put("stride of rows", geometry.stride().height());
        values.put("stride of columns", geometry.stride().width());
        values.put("dilation of rows", geometry.dilation().height());
        values.put("dilation of columns", geometry.dilation().width());
        values.put("padding of rows", geometry.padding().height());
        values.put("padding of columns", geometry.padding().width());
        values.put("output padding of rows", geometry.outputPadding().height());
        values.put("output padding of columns", geometry.outputPadding().width());
        values.put("groups", geometry.groups());
        values.put("channels of a group", given.x()[0].length / geometry.groups());
        values.put("filters of a group", Math.min(given.w()[0].length, 3));
        values.put("images", Math.min(given.x().length, 3));
        values.put("bias", given.b() == null ? "none" : isZero(given.b()) ? "zeros" : "numbers");
        return values;
    }

    /** A kernel of one cell leaves nothing to crop, and one of seven that lie five apart reaches too far. */
    private static boolean canBe(String pair) {
        return !pair.matches("kernel (rows|columns) (1, padding of \\1 [124]|7, dilation of \\1 5)");
    }

    private static boolean isZero(double[] b) {
        return Arrays.stream(b).allMatch(value -> value == 0);
    }

    @Test
    void groupsOfOneChannelHaveOneFilterOrSeveral() {
        assertThat(DeclaredChecks.of("transposed-convolution2d").<Forward>cases("forward-groups", "any"))
                .anyMatch(posed -> posed.given().w()[0].length == 1)
                .anyMatch(posed -> posed.given().w()[0].length > 1);
    }
}
