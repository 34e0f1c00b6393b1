package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the sheets have wrong is what a known mistake computes, so that who copies a sheet is told what is wrong with it. */
class ErrataTests {
    private static final PoolingGeometry TWO = PoolingGeometry.tiling(PerAxis.of(2));
    private static final PoolingGeometry OVERLAPPING = TWO.withStride(PerAxis.of(1));
    private static final PoolingGeometry FOUR = PoolingGeometry.tiling(PerAxis.of(4));
    private static final double[][][][] ONE_TO_36 = image(grid(6));
    private static final double[][][][] NINE_IN_THE_MIDDLE = image(new double[][] {{1, 2, 0}, {4, 9, 3}, {5, 7, 6}});
    private static final double[][][][] DY = image(new double[][] {{1, 2}, {3, 4}});

    @Test
    void thePrintedEdgeOfMaxPoolingIsAWindowStretchedToTheEdge() {
        MaxPooling2d wrong = wrong("max-pooling-last-window-stretched-to-the-edge", MaxPooling2d.class);
        double[][] atTheLargestOfAll = new double[6][6];
        atTheLargestOfAll[5][5] = 1;
        assertThat(wrong.forward(ONE_TO_36, FOUR)).isEqualTo(image(new double[][] {{36}}));
        assertThat(wrong.backward(ONE_TO_36, FOUR, image(new double[][] {{1}}))).isEqualTo(image(atTheLargestOfAll));
    }

    @Test
    void thePrintedEdgeOfAveragePoolingIsAWindowStretchedToTheEdge() {
        AveragePooling2d wrong = wrong("average-pooling-last-window-stretched-to-the-edge", AveragePooling2d.class);
        double[][] alike = new double[6][6];
        Arrays.stream(alike).forEach(row -> Arrays.fill(row, 1.0 / 36));
        assertThat(wrong.backward(ONE_TO_36, FOUR, true, image(new double[][] {{1}})))
                .isEqualTo(image(alike));
    }

    @Test
    void thePrintedFormulaForOverlapsKeepsOneWindow() {
        assertThat(wrong("max-pooling-overlaps-assigned", MaxPooling2d.class)
                        .backward(NINE_IN_THE_MIDDLE, OVERLAPPING, DY))
                .isEqualTo(image(new double[][] {{0, 0, 0}, {0, 4, 0}, {0, 0, 0}}));
        assertThat(wrong("average-pooling-overlaps-assigned", AveragePooling2d.class)
                        .backward(NINE_IN_THE_MIDDLE, OVERLAPPING, true, DY))
                .isEqualTo(image(new double[][] {{0.25, 0.5, 0.5}, {0.75, 1, 1}, {0.75, 1, 1}}));
    }

    @Test
    void thePrintedWindowAtTheLowerRightIsTheOneBesideIt() {
        double[][][][] x = image(
                new double[][] {{1, 1, 1, 1, 0}, {0, 0, 1, 1, 1}, {0, 0, 0, 0, 0}, {1, 1, 0, 1, 0}, {1, 1, 0, 1, 1}});
        assertThat(wrong("average-pooling-windows-stay-at-the-left", AveragePooling2d.class)
                        .forward(x, TWO, true))
                .isEqualTo(image(new double[][] {{0.5, 1}, {0.5, 0.5}}));
    }

    private static <S> S wrong(String mistake, Class<S> contract) {
        return Ours.program(Ours.SOLUTIONS.named("wrong/" + mistake)).implementing(contract);
    }

    private static double[][][][] image(double[][] cells) {
        return new double[][][][] {{cells}};
    }

    private static double[][] grid(int side) {
        double[][] cells = new double[side][side];
        for (int i = 0; i < side * side; i++) {
            cells[i / side][i % side] = i + 1;
        }
        return cells;
    }
}
