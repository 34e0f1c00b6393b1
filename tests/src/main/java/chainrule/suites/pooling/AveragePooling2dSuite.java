package chainrule.suites.pooling;

import static chainrule.suites.pooling.AverageLadder.NOT_COUNTED;
import static chainrule.suites.pooling.AverageOperations.DX;
import static chainrule.suites.pooling.AverageOperations.EVERYTHING;
import static chainrule.suites.pooling.AverageOperations.FORWARD;

import chainrule.contract.AveragePooling2d;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Graded;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.draw.Draw;
import java.util.function.Function;

/** The checks of 2-D average pooling. Weights add up to 100, of which homework has 14 and shapes have 4. */
@AnnotatedExercise(key = "average-pooling2d", title = "2-D average pooling", contract = AveragePooling2d.class)
public class AveragePooling2dSuite implements Suite {
    private static final Homework HOMEWORK = Homework.read();
    private static final boolean COUNTED = true;
    private static final boolean UNCOUNTED = false;

    @Graded(number = 1, name = "shapes of all results", weight = 4)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(EVERYTHING, backwardCases(8, DrawnLayouts::combination, COUNTED))
                .climbing(AverageLadder.BACKWARD, "basic", "overlapping", "gaps", "edges", "padding", "combinations"));
    }

    @Graded(number = 2, name = "homework: forward", weight = 4)
    void homeworkForward(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, HomeworkItem.cases(HOMEWORK.averageForward())));
    }

    @Graded(number = 3, name = "homework: dx", weight = 5)
    void homeworkBackward(Recorder recorder) {
        recorder.record(Check.ofValues(DX, HomeworkItem.cases(HOMEWORK.averageBackward())));
    }

    @Graded(number = 4, name = "homework: dx, overlaps and left-over cells", weight = 5)
    void homeworkVariants(Recorder recorder) {
        recorder.record(Check.ofValues(DX, HomeworkItem.cases(HOMEWORK.averageVariants())));
    }

    @Graded(number = 5, name = "forward: basic", weight = 5)
    void forwardBasic(Recorder recorder) {
        recorder.record(forward("basic", DrawnLayouts::basic));
    }

    @Graded(number = 6, name = "forward: several channels", weight = 3)
    void forwardChannels(Recorder recorder) {
        recorder.record(forward("channels", DrawnLayouts::channels));
    }

    @Graded(number = 7, name = "forward: batch", weight = 3)
    void forwardBatch(Recorder recorder) {
        recorder.record(forward("batch", DrawnLayouts::batch));
    }

    @Graded(number = 8, name = "forward: non-square", weight = 3)
    void forwardNonSquare(Recorder recorder) {
        recorder.record(forward("non-square", DrawnLayouts::nonSquare));
    }

    @Graded(number = 9, name = "forward: overlapping windows", weight = 4)
    void forwardOverlapping(Recorder recorder) {
        recorder.record(forward("overlapping", DrawnLayouts::overlapping));
    }

    @Graded(number = 10, name = "forward: gaps between windows", weight = 3)
    void forwardGaps(Recorder recorder) {
        recorder.record(forward("gaps", DrawnLayouts::gaps));
    }

    @Graded(number = 11, name = "forward: left-over edge cells", weight = 3)
    void forwardEdges(Recorder recorder) {
        recorder.record(forward("edges", DrawnLayouts::edges));
    }

    @Graded(number = 12, name = "forward: padding counted", weight = 4)
    void forwardPaddingCounted(Recorder recorder) {
        recorder.record(forward("padding", DrawnLayouts::padding));
    }

    @Graded(number = 13, name = "forward: padding not counted", weight = 4)
    void forwardPaddingNotCounted(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, forwardCases(8, DrawnLayouts::padding, UNCOUNTED))
                .climbing(AverageLadder.FORWARD, "padding" + NOT_COUNTED));
    }

    @Graded(number = 14, name = "forward: global", weight = 3)
    void forwardGlobal(Recorder recorder) {
        recorder.record(forward("global", DrawnLayouts::global));
    }

    @Graded(number = 15, name = "forward: combinations", weight = 4)
    void forwardCombinations(Recorder recorder) {
        recorder.record(Check.ofValues(
                        FORWARD,
                        forwardCases(4, DrawnLayouts::combination, COUNTED)
                                .and(forwardCases(4, DrawnLayouts::combination, UNCOUNTED)))
                .climbing(AverageLadder.FORWARD, "combinations", "combinations" + NOT_COUNTED));
    }

    @Graded(number = 16, name = "backward: basic", weight = 5)
    void backwardBasic(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::basic, "basic"));
    }

    @Graded(number = 17, name = "backward: batch and channels", weight = 3)
    void backwardSeveral(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::several, "channels", "batch"));
    }

    @Graded(number = 18, name = "backward: non-square", weight = 3)
    void backwardNonSquare(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::nonSquare, "non-square"));
    }

    @Graded(number = 19, name = "backward: overlapping windows", weight = 6)
    void backwardOverlapping(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::overlapping, "overlapping"));
    }

    @Graded(number = 20, name = "backward: gaps between windows", weight = 3)
    void backwardGaps(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::gaps, "gaps"));
    }

    @Graded(number = 21, name = "backward: left-over edge cells", weight = 4)
    void backwardEdges(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::edges, "edges"));
    }

    @Graded(number = 22, name = "backward: padding counted", weight = 4)
    void backwardPaddingCounted(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::padding, "padding"));
    }

    @Graded(number = 23, name = "backward: padding not counted", weight = 5)
    void backwardPaddingNotCounted(Recorder recorder) {
        recorder.record(Check.ofValues(DX, backwardCases(8, DrawnLayouts::padding, UNCOUNTED))
                .climbing(AverageLadder.BACKWARD, "padding" + NOT_COUNTED));
    }

    @Graded(number = 24, name = "backward: global", weight = 3)
    void backwardGlobal(Recorder recorder) {
        recorder.record(backward(DrawnLayouts::global, "global"));
    }

    @Graded(number = 25, name = "backward: combinations", weight = 4)
    void backwardCombinations(Recorder recorder) {
        recorder.record(Check.ofValues(
                        DX,
                        backwardCases(4, DrawnLayouts::combination, COUNTED)
                                .and(backwardCases(4, DrawnLayouts::combination, UNCOUNTED)))
                .climbing(AverageLadder.BACKWARD, "combinations", "combinations" + NOT_COUNTED));
    }

    @Graded(number = 26, name = "backward: large", weight = 3)
    void backwardLarge(Recorder recorder) {
        recorder.record(Check.ofLarge(DX, backwardCases(1, DrawnLayouts::large, COUNTED)));
    }

    private static Check<AveragePooling2d, AverageForwardCase> forward(
            String property, Function<Draw, Layout> layouts) {
        return Check.ofValues(FORWARD, forwardCases(8, layouts, COUNTED)).climbing(AverageLadder.FORWARD, property);
    }

    private static Check<AveragePooling2d, AverageBackwardCase> backward(
            Function<Draw, Layout> layouts, String... properties) {
        return Check.ofValues(DX, backwardCases(8, layouts, COUNTED)).climbing(AverageLadder.BACKWARD, properties);
    }

    private static Cases<AverageForwardCase> forwardCases(
            int count, Function<Draw, Layout> layouts, boolean countPadding) {
        return Cases.mostlyDyadic(count, layouts, AverageCases.forward(countPadding));
    }

    private static Cases<AverageBackwardCase> backwardCases(
            int count, Function<Draw, Layout> layouts, boolean countPadding) {
        return Cases.mostlyDyadic(count, layouts, AverageCases.backward(countPadding));
    }
}
