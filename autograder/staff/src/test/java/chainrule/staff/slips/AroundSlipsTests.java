package chainrule.staff.slips;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.LinearRnn;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.grader.submission.Answer;
import chainrule.wire.Printed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done around a call, seen with a method that returns its first argument. */
class AroundSlipsTests {
    private static final double[][][][] X = {{{{1, -20}, {300, 4}, {5, 6}}}};
    private static final PoolingGeometry GEOMETRY =
            new PoolingGeometry(new PerAxis(2, 3), new PerAxis(1, 2), PerAxis.of(0));

    private static List<AroundSlips.Around> slips() {
        Method forward = method(MaxPooling2d.class, "forward");
        return AroundSlips.of(MaxPooling2d.class, Map.of(forward, List.<Object[]>of(new Object[] {X, GEOMETRY})))
                .stream()
                .filter(slip -> slip.method().equals(forward))
                .toList();
    }

    private static Method method(Class<?> contract, String name) {
        return Arrays.stream(contract.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static AroundCall slip(String what) {
        return slips().stream()
                .filter(slip -> slip.what().contains(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        slips().stream().map(AroundSlips.Around::what).toList()))
                .made()
                .get();
    }

    private static Object first(AroundCall slip, PoolingGeometry geometry) {
        return slip.call(new Object[] {X, geometry}, given -> returned(given[0]))
                .value();
    }

    private static Answer<Object> returned(Object value) {
        return new Answer<>(value, Optional.empty(), Printed.NOTHING, null);
    }

    @Test
    void aResultIsClippedOrCutOff() {
        assertThat(first(slip("result is clipped to 5"), GEOMETRY)).isEqualTo(new double[][][][] {
            {{{1, -5}, {5, 4}, {5, 5}}}
        });
        assertThat(first(slip("result is 0 from place 2 of axis 2 on"), GEOMETRY))
                .isEqualTo(new double[][][][] {{{{1, -20}, {300, 4}, {0, 0}}}});
        assertThat(first(slip("result is that of the first place along axis 3"), GEOMETRY))
                .isEqualTo(new double[][][][] {{{{1, 1}, {300, 300}, {5, 5}}}});
    }

    @Test
    void axesOfAParameterAreExchanged() {
        Object[] seen = new Object[1];
        slips().stream()
                .filter(slip -> slip.what().matches(".*kernel.height and .*kernel.width are exchanged"))
                .findFirst()
                .orElseThrow()
                .made()
                .get()
                .call(new Object[] {X, GEOMETRY}, given -> {
                    seen[0] = given[1];
                    return returned(given[0]);
                });
        assertThat(seen[0]).isEqualTo(new PoolingGeometry(new PerAxis(3, 2), new PerAxis(1, 2), PerAxis.of(0)));
    }

    @Test
    void aConditionDecides() {
        AroundCall slip = slip("negated, only where " + GeometryName.stride() + ".width is 2");
        assertThat(first(slip, GEOMETRY)).isEqualTo(new double[][][][] {{{{-1, 20}, {-300, -4}, {-5, -6}}}});
        assertThat(first(slip, GEOMETRY.withStride(PerAxis.of(1)))).isEqualTo(X);
    }

    /** Whether a parameter has its name or only a place is the compiler's choice. */
    private static final class GeometryName {
        static String stride() {
            return method(MaxPooling2d.class, "forward").getParameters()[1].getName() + ".stride";
        }
    }

    @Test
    void somethingIsKeptFromCallToCall() {
        AroundCall slip = slip("result is added to that of the call before");
        assertThat(first(slip, GEOMETRY)).isEqualTo(X);
        assertThat(first(slip, GEOMETRY)).isEqualTo(new double[][][][] {{{{2, -40}, {600, 8}, {10, 12}}}});
    }

    @Test
    void numbersOfARecordAreSpoiltToo() {
        assertThat(AroundSlips.of(LinearRnn.class, Map.of()))
                .anyMatch(slip -> slip.method().getName().equals("backward")
                        && slip.what().equals("result.dwHh is clipped to 1"));
    }
}
