package chainrule.suites.convolution1d;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Convolution1dGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import chainrule.suites.convolution1d.SignalCase.Backward;
import chainrule.suites.convolution1d.SignalCase.Forward;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cases the checks of a convolution of signals pose, whatever the seed. */
class SignalDesignTests {

    @Test
    void everyPairOfValuesOccursForwardAndBackward() {
        new Pairs<>("convolution1d", Forward.class, SignalDesignTests::values)
                .assertThatAllOccur(SignalDesignTests::canBe);
        new Pairs<>("convolution1d", Backward.class, given -> values(given.forward()))
                .assertThatAllOccur(SignalDesignTests::canBe);
    }

    private static Map<String, Object> values(Forward given) {
        Convolution1dGeometry geometry = given.geometry();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("taps", Math.min(given.w()[0][0].length, 7));
        values.put("stride", geometry.stride());
        values.put("dilation", geometry.dilation());
        values.put("padding", geometry.padding());
        values.put("groups", geometry.groups());
        values.put("channels of a group", Math.min(given.w()[0].length, 3));
        values.put("filters of a group", Math.min(given.w().length / geometry.groups(), 3));
        values.put("signals", Math.min(given.x().length, 3));
        values.put("bias", given.b() == null ? "none" : isZero(given.b()) ? "zeros" : "numbers");
        return values;
    }

    /** A kernel of seven taps that lie five apart reaches too far. */
    private static boolean canBe(String pair) {
        return !"taps 7, dilation 5".equals(pair);
    }

    private static boolean isZero(double[] b) {
        return Arrays.stream(b).allMatch(value -> value == 0);
    }

    @Test
    void aKernelCanBeLongerThanTheSignal() {
        assertThat(forward("forward-padding")).anyMatch(given -> given.x()[0][0].length < given.w()[0][0].length);
    }

    @Test
    void groupsOfOneChannelHaveOneFilterOrSeveral() {
        assertThat(forward("forward-groups"))
                .anyMatch(given -> given.w()[0].length == 1 && given.w().length == given.x()[0].length)
                .anyMatch(given -> given.w()[0].length == 1 && given.w().length > given.x()[0].length)
                .anyMatch(given -> given.w()[0].length > 1);
    }

    @Test
    void thereIsMoreOfEverythingThanSixteen() {
        assertThat(forward("forward-combinations"))
                .anyMatch(given -> given.x().length > 16 && given.x()[0].length > 16 && given.w().length > 16)
                .anyMatch(given -> given.w()[0][0].length > 16 && given.x()[0][0].length > 32);
    }

    private static List<Forward> forward(String key) {
        return DeclaredChecks.of("convolution1d").<Forward>cases(key, "any").stream()
                .map(posed -> posed.given())
                .toList();
    }
}
