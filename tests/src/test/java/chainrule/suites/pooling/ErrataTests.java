package chainrule.suites.pooling;

import static chainrule.assertions.TensorAssert.assertThatTensor;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.MaxPooling2d;
import chainrule.suites.HomeworkItem;
import chainrule.suites.SolutionFolder;
import chainrule.testkit.Case;
import chainrule.testkit.draw.Fill;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the sheets have wrong is what a specimen computes, so that who copies a sheet is told what is wrong with it. */
class ErrataTests {
    private static final Homework HOMEWORK = Homework.read();
    private static final int SIDE = 6;

    @Test
    void thePrintedEdgeOfMaxPoolingIsAWindowStretchedToTheEdge() {
        MaxPooling2d wrong = max("max-pooling-last-window-stretched-to-the-edge");
        MaxBackwardCase given = first(HOMEWORK.maxVariants(), "s0-q7c-edge");
        double[][][][] atTheLargestOfAll = new double[1][1][SIDE][SIDE];
        atTheLargestOfAll[0][0][SIDE - 1][SIDE - 1] = 1;
        assertThatTensor(wrong.forward(given.x(), given.geometry())).isExactly(new double[][][][] {{{{36}}}});
        assertThatTensor(wrong.backward(given.x(), given.geometry(), given.dy()))
                .isExactly(atTheLargestOfAll);
    }

    @Test
    void thePrintedEdgeOfAveragePoolingIsAWindowStretchedToTheEdge() {
        AveragePooling2d wrong = average("average-pooling-last-window-stretched-to-the-edge");
        AverageBackwardCase given = first(HOMEWORK.averageVariants(), "s0-q7c-edge");
        double[][][][] alike = Fill.with(() -> 1.0 / (SIDE * SIDE), 1, 1, SIDE, SIDE);
        assertThatTensor(wrong.backward(given.x(), given.geometry(), true, given.dy()))
                .isExactly(alike);
    }

    @Test
    void thePrintedFormulaForOverlapsKeepsOneWindow() {
        MaxBackwardCase max = first(HOMEWORK.maxVariants(), "s1-q4c-overlap");
        assertThatTensor(max("max-pooling-overlaps-assigned").backward(max.x(), max.geometry(), max.dy()))
                .isExactly(new double[][][][] {{{{0, 0, 0}, {0, 4, 0}, {0, 0, 0}}}});
        AverageBackwardCase average = first(HOMEWORK.averageVariants(), "s1-q4c-overlap");
        assertThatTensor(average("average-pooling-overlaps-assigned")
                        .backward(average.x(), average.geometry(), true, average.dy()))
                .isExactly(new double[][][][] {{{{0.25, 0.5, 0.5}, {0.75, 1, 1}, {0.75, 1, 1}}}});
    }

    @Test
    void thePrintedWindowAtTheLowerRightIsTheOneBesideIt() {
        AverageForwardCase given = first(HOMEWORK.averageForward(), "s3-q1d-windows");
        assertThatTensor(average("average-pooling-windows-stay-at-the-left").forward(given.x(), given.geometry(), true))
                .isExactly(new double[][][][] {{{{0.5, 1}, {0.5, 0.5}}}});
    }

    private static MaxPooling2d max(String mistake) {
        return SolutionFolder.of("wrong/" + mistake).implementing(MaxPooling2d.class);
    }

    private static AveragePooling2d average(String mistake) {
        return SolutionFolder.of("wrong/" + mistake).implementing(AveragePooling2d.class);
    }

    private static <C extends Record & Case> C first(List<HomeworkItem<C>> items, String key) {
        return items.stream()
                .filter(item -> item.covers().contains(key))
                .findFirst()
                .orElseThrow()
                .given();
    }
}
