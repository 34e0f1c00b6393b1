package chainrule.suites.pooling;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TiedGradientTests {
    private static final Backward TIED = new Backward(
            new double[][][][] {{{{5, 5}, {1, 5}}}}, PoolingGeometry.tiling(PerAxis.of(2)), new double[][][][] {{{{6}}}
            });

    private static Map<String, Object> of(double a, double b, double c, double d) {
        return TiedGradient.of(TIED, new double[][][][] {{{{a, b}, {c, d}}}}).byName();
    }

    private static void assertRight(Map<String, Object> values) {
        assertThatTensor(values.get("dx at the maxima, added up")).isExactly(new double[][][][] {{{{6}}}});
        assertThatTensor(values.get("dx but for the maxima")).isExactly(new double[][][][] {{{{0, 0}, {0, 0}}}});
    }

    @Test
    void firstLastAndSplitAreRight() {
        assertRight(of(6, 0, 0, 0));
        assertRight(of(0, 0, 0, 6));
        assertRight(of(2, 2, 0, 2));
    }

    @Test
    void everyMaximumRewardedIsWrong() {
        assertThatTensor(of(6, 6, 0, 6).get("dx at the maxima, added up")).isExactly(new double[][][][] {{{{18}}}});
    }

    @Test
    void aCellThatIsNoMaximumGetsNothing() {
        assertThatTensor(of(3, 0, 3, 0).get("dx but for the maxima")).isExactly(new double[][][][] {{{{0, 0}, {3, 0}}}
        });
    }

    @Test
    void anotherShapeIsLeftForTheComparisonToName() {
        double[][][][] small = {{{{6}}}};
        assertThat(TiedGradient.of(TIED, small).byName().get("dx but for the maxima"))
                .isSameAs(small);
        assertThat(TiedGradient.of(TIED, null).byName().get("dx but for the maxima"))
                .isNull();
    }
}
