package chainrule.suites.transposed;

import static chainrule.suites.transposed.TransposedOperations.DB;
import static chainrule.suites.transposed.TransposedOperations.DW;
import static chainrule.suites.transposed.TransposedOperations.DX;
import static chainrule.suites.transposed.TransposedOperations.DX_AND_DW;
import static chainrule.suites.transposed.TransposedOperations.EVERYTHING;
import static chainrule.suites.transposed.TransposedOperations.FORWARD;
import static chainrule.suites.transposed.TransposedOperations.GRADIENTS;

import chainrule.contract.TransposedConvolution2d;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Graded;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.draw.Draw;
import java.util.function.Function;

/** The checks of transposed 2-D convolution. Weights add up to 100, of which homework has 12 and shapes have 4. */
@AnnotatedExercise(
        key = "transposed-convolution2d",
        title = "Transposed 2-D convolution",
        contract = TransposedConvolution2d.class)
public class TransposedConvolution2dSuite implements Suite {
    private static final Homework HOMEWORK = Homework.read();
    private static final int CASES = 8;

    @Graded(number = 1, name = "shapes of all results", weight = 4)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(EVERYTHING, backwardCases(DrawnLayouts::combination))
                .climbing(
                        TransposedLadder.BACKWARD,
                        "basic",
                        "stride",
                        "padding",
                        "output padding",
                        "dilation",
                        "groups",
                        "combinations"));
    }

    @Graded(number = 2, name = "homework: forward", weight = 6)
    void homeworkForward(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, HomeworkItem.cases(HOMEWORK.forward())));
    }

    @Graded(number = 3, name = "homework: output padding, dilation", weight = 6)
    void homeworkVariants(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, HomeworkItem.cases(HOMEWORK.variants())));
    }

    @Graded(number = 4, name = "forward: basic", weight = 4)
    void forwardBasic(Recorder recorder) {
        recorder.record(forward("basic", DrawnLayouts::basic));
    }

    @Graded(number = 5, name = "forward: several channels on both sides", weight = 5)
    void forwardChannels(Recorder recorder) {
        recorder.record(forward("channels", DrawnLayouts::channels));
    }

    @Graded(number = 6, name = "forward: batch", weight = 3)
    void forwardBatch(Recorder recorder) {
        recorder.record(forward("batch", DrawnLayouts::batch));
    }

    @Graded(number = 7, name = "forward: non-square", weight = 3)
    void forwardNonSquare(Recorder recorder) {
        recorder.record(forward("non-square", DrawnLayouts::nonSquare));
    }

    @Graded(number = 8, name = "forward: bias", weight = 3)
    void forwardBias(Recorder recorder) {
        recorder.record(forward("bias", DrawnLayouts::bias));
    }

    @Graded(number = 9, name = "forward: no bias", weight = 1)
    void forwardNoBias(Recorder recorder) {
        recorder.record(forward("no bias", DrawnLayouts::noBias));
    }

    @Graded(number = 10, name = "forward: stride", weight = 5)
    void forwardStride(Recorder recorder) {
        recorder.record(forward("stride", DrawnLayouts::stride));
    }

    @Graded(number = 11, name = "forward: padding", weight = 5)
    void forwardPadding(Recorder recorder) {
        recorder.record(forward("padding", DrawnLayouts::padding));
    }

    @Graded(number = 12, name = "forward: output padding", weight = 3)
    void forwardOutputPadding(Recorder recorder) {
        recorder.record(forward("output padding", DrawnLayouts::outputPadding));
    }

    @Graded(number = 13, name = "forward: output padding with padding", weight = 3)
    void forwardCroppedOutputPadding(Recorder recorder) {
        recorder.record(forward("cropped output padding", DrawnLayouts::croppedOutputPadding));
    }

    @Graded(number = 14, name = "forward: dilation", weight = 3)
    void forwardDilation(Recorder recorder) {
        recorder.record(forward("dilation", DrawnLayouts::dilation));
    }

    @Graded(number = 15, name = "forward: groups", weight = 4)
    void forwardGroups(Recorder recorder) {
        recorder.record(forward("groups", DrawnLayouts::groups));
    }

    @Graded(number = 16, name = "forward: combinations", weight = 4)
    void forwardCombinations(Recorder recorder) {
        recorder.record(forward("combinations", DrawnLayouts::combination));
    }

    @Graded(number = 17, name = "backward: dx", weight = 6)
    void backwardDx(Recorder recorder) {
        recorder.record(backward(DX, DrawnLayouts::several, "basic", "channels", "batch", "non-square"));
    }

    @Graded(number = 18, name = "backward: dw", weight = 6)
    void backwardDw(Recorder recorder) {
        recorder.record(backward(DW, DrawnLayouts::several, "basic", "channels", "batch", "non-square"));
    }

    @Graded(number = 19, name = "backward: db", weight = 2)
    void backwardDb(Recorder recorder) {
        recorder.record(backward(DB, DrawnLayouts::bias, "bias", "batch"));
    }

    @Graded(number = 20, name = "backward: no bias", weight = 1)
    void backwardNoBias(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, DrawnLayouts::noBias, "no bias"));
    }

    @Graded(number = 21, name = "backward: stride", weight = 4)
    void backwardStride(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, DrawnLayouts::stride, "stride"));
    }

    @Graded(number = 22, name = "backward: padding", weight = 3)
    void backwardPadding(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, DrawnLayouts::padding, "padding"));
    }

    @Graded(number = 23, name = "backward: output padding with padding", weight = 3)
    void backwardOutputPadding(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, DrawnLayouts::croppedOutputPadding, "cropped output padding"));
    }

    @Graded(number = 24, name = "backward: dilation", weight = 3)
    void backwardDilation(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, DrawnLayouts::dilation, "dilation"));
    }

    @Graded(number = 25, name = "backward: groups", weight = 3)
    void backwardGroups(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, DrawnLayouts::groups, "groups"));
    }

    @Graded(number = 26, name = "backward: combinations", weight = 4)
    void backwardCombinations(Recorder recorder) {
        recorder.record(backward(GRADIENTS, DrawnLayouts::combination, "combinations"));
    }

    @Graded(number = 27, name = "backward: large", weight = 3)
    void backwardLarge(Recorder recorder) {
        recorder.record(Check.ofLarge(DX_AND_DW, Cases.mostlyDyadic(1, DrawnLayouts::large, Layout::backward)));
    }

    private static Check<TransposedConvolution2d, ForwardCase> forward(
            String property, Function<Draw, Layout> layouts) {
        return Check.ofValues(FORWARD, Cases.mostlyDyadic(CASES, layouts, Layout::forward))
                .climbing(TransposedLadder.FORWARD, property);
    }

    private static Check<TransposedConvolution2d, BackwardCase> backward(
            Operation<TransposedConvolution2d, BackwardCase> outputs,
            Function<Draw, Layout> layouts,
            String... properties) {
        return Check.ofValues(outputs, backwardCases(layouts)).climbing(TransposedLadder.BACKWARD, properties);
    }

    private static Cases<BackwardCase> backwardCases(Function<Draw, Layout> layouts) {
        return Cases.mostlyDyadic(CASES, layouts, Layout::backward);
    }
}
