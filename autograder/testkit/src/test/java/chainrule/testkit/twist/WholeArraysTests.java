package chainrule.testkit.twist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.twist.Twist.Way;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeArraysTests {
    private static final Given GIVEN = new Given(new double[][] {{1, -2, 3}, {4, 5, -6}}, new double[] {7, 8}, 0.5);

    private record Given(double[][] x, double[] b, double rate) {}

    private static double[][] x(String place, Way way) {
        return WholeArrays.changed(GIVEN, List.of(Twist.of(place, way))).x();
    }

    @Test
    void anArrayIsMovedAlongOneAxis() {
        assertThat(x("x along its axis 1", Way.BACKWARDS)).isDeepEqualTo(new double[][] {{3, -2, 1}, {-6, 5, 4}});
        assertThat(x("x along its axis 1", Way.EARLIER)).isDeepEqualTo(new double[][] {{0, 1, -2}, {0, 4, 5}});
        assertThat(x("x along its axis 0", Way.FIRST)).isDeepEqualTo(new double[][] {{1, -2, 3}, {1, -2, 3}});
        assertThat(x("x along its axis 0", Way.LAST_ALONE)).isDeepEqualTo(new double[][] {{0, 0, 0}, {4, 5, -6}});
        assertThat(x("x along its axis 0", Way.MEAN))
                .isDeepEqualTo(new double[][] {{2.5, 1.5, -1.5}, {2.5, 1.5, -1.5}});
    }

    @Test
    void everyNumberIsChanged() {
        assertThat(x("every number of x", Way.SIZE)).isDeepEqualTo(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertThat(x("every number of x", Way.SIGN)).isDeepEqualTo(new double[][] {{1, -1, 1}, {1, 1, -1}});
    }

    @Test
    void twoTwistsOfOneArrayActOneAfterTheOther() {
        Given changed = WholeArrays.changed(
                GIVEN,
                List.of(Twist.of("every number of b", Way.DOUBLED), Twist.of("b along its axis 0", Way.BACKWARDS)));
        assertThat(changed.b()).containsExactly(16, 14);
        assertThat(GIVEN.b()).containsExactly(7, 8);
    }

    @Test
    void twoAxesOfOneLengthAreExchanged() {
        Tensor y = new Tensor(new int[] {2, 2, 2}, new double[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(WholeArrays.changedResult(
                        "y", y, List.of(Twist.told("axes 0 and 2 of the finished y are exchanged"))))
                .containsExactly(1, 5, 3, 7, 2, 6, 4, 8);
        Tensor oblong = new Tensor(new int[] {2, 1}, new double[] {1, 2});
        assertThat(WholeArrays.changedResult(
                        "y", oblong, List.of(Twist.told("axes 0 and 1 of the finished y are exchanged"))))
                .containsExactly(1, 2);
    }

    @Test
    void anArrayStandsInPlaceOfOneOfItsShape() {
        record Two(double[] gamma, double[] beta, double[] longer) {}
        Set<Twist> taken = new LinkedHashSet<>();
        Two two = new Two(new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6, 7});
        WholeArrays.ofCase(two, taken);
        Twist replaced = new Twist("all of gamma", Way.REPLACED, 0, "beta");
        assertThat(taken).contains(replaced).doesNotContain(new Twist("all of gamma", Way.REPLACED, 0, "longer"));
        assertThat(WholeArrays.changed(two, List.of(replaced)).gamma()).containsExactly(3, 4);
    }

    @Test
    void aResultIsToldByItsEnding() {
        assertThat(WholeArrays.ending("y", Twist.of("the finished y along its axis 1", Way.BACKWARDS)))
                .contains("along its axis 1 is taken in reversed order");
        assertThat(WholeArrays.ending("y", Twist.of("every number of the finished y", Way.POSITIVE)))
                .contains("is 0 wherever it is negative");
        assertThat(WholeArrays.ending("y", Twist.of("x along its axis 1", Way.BACKWARDS)))
                .isEmpty();
    }

    @Test
    void whatIsTakenDownCanBeDone() {
        Set<Twist> taken = new LinkedHashSet<>();
        WholeArrays.ofCase(GIVEN, taken);
        assertThat(taken).hasSizeGreaterThan(50);
        assertThat(taken.stream().filter(twist -> WholeArrays.changed(GIVEN, List.of(twist)) != GIVEN))
                .as("all but the exchange of axes of unlike lengths")
                .hasSize(taken.size() - 1);
    }
}
