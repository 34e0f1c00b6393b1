package chainrule.suites.convolution;

import static chainrule.suites.convolution.ConvolutionOperations.DB;
import static chainrule.suites.convolution.ConvolutionOperations.DW;
import static chainrule.suites.convolution.ConvolutionOperations.DX;
import static chainrule.suites.convolution.ConvolutionOperations.DX_AND_DW;
import static chainrule.suites.convolution.ConvolutionOperations.EVERYTHING;
import static chainrule.suites.convolution.ConvolutionOperations.FORWARD;
import static chainrule.suites.convolution.ConvolutionOperations.GRADIENTS;
import static chainrule.suites.convolution.ConvolutionOperations.STEP;

import chainrule.contract.Convolution2d;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Graded;
import chainrule.testkit.Operation;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.draw.Draw;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** The checks of 2-D convolution. Weights add up to 100, of which homework has 16 and shapes have 4. */
@AnnotatedExercise(key = "convolution2d", title = "2-D convolution", contract = Convolution2d.class)
public class Convolution2dSuite implements Suite {
    private static final Homework HOMEWORK = Homework.read();

    @Graded(number = 1, name = "shapes of all results", weight = 4)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(EVERYTHING, combinations(Layout::backward))
                .climbing(
                        ConvolutionLadder.BACKWARD,
                        "basic",
                        "stride",
                        "padding",
                        "circular padding",
                        "dilation",
                        "groups",
                        "combinations"));
    }

    @Graded(number = 2, name = "homework: forward", weight = 5)
    void homeworkForward(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, HomeworkItem.cases(HOMEWORK.forward())));
    }

    @Graded(number = 3, name = "homework: dilation, groups, circular padding", weight = 3)
    void homeworkVariants(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, HomeworkItem.cases(HOMEWORK.variants())));
    }

    @Graded(number = 4, name = "homework: dx and dw", weight = 6)
    void homeworkBackward(Recorder recorder) {
        recorder.record(Check.ofValues(DX_AND_DW, HomeworkItem.cases(HOMEWORK.backward())));
    }

    @Graded(number = 5, name = "forward: basic", weight = 4)
    void forwardBasic(Recorder recorder) {
        recorder.record(forward("basic", eight(DrawnLayouts::basic, Layout::forward)));
    }

    @Graded(number = 6, name = "forward: several channels and filters", weight = 4)
    void forwardChannels(Recorder recorder) {
        recorder.record(forward("channels", eight(DrawnLayouts::channels, Layout::forward)));
    }

    @Graded(number = 7, name = "forward: batch", weight = 3)
    void forwardBatch(Recorder recorder) {
        recorder.record(forward("batch", eight(DrawnLayouts::batch, Layout::forward)));
    }

    @Graded(number = 8, name = "forward: non-square", weight = 3)
    void forwardNonSquare(Recorder recorder) {
        recorder.record(forward("non-square", eight(DrawnLayouts::nonSquare, Layout::forward)));
    }

    @Graded(number = 9, name = "forward: bias", weight = 3)
    void forwardBias(Recorder recorder) {
        recorder.record(forward("bias", eight(DrawnLayouts::bias, Layout::forward)));
    }

    @Graded(number = 10, name = "forward: no bias", weight = 1)
    void forwardNoBias(Recorder recorder) {
        recorder.record(forward("no bias", eight(DrawnLayouts::noBias, Layout::forward)));
    }

    @Graded(number = 11, name = "forward: stride", weight = 4)
    void forwardStride(Recorder recorder) {
        recorder.record(forward("stride", eight(DrawnLayouts::stride, Layout::forward)));
    }

    @Graded(number = 12, name = "forward: padding", weight = 4)
    void forwardPadding(Recorder recorder) {
        recorder.record(forward("padding", eight(DrawnLayouts::padding, Layout::forward)));
    }

    @Graded(number = 13, name = "forward: circular padding", weight = 3)
    void forwardCircularPadding(Recorder recorder) {
        recorder.record(forward("circular padding", eight(DrawnLayouts::circular, Layout::forward)));
    }

    @Graded(number = 14, name = "forward: dilation", weight = 3)
    void forwardDilation(Recorder recorder) {
        recorder.record(forward("dilation", eight(DrawnLayouts::dilation, Layout::forward)));
    }

    @Graded(number = 15, name = "forward: groups", weight = 3)
    void forwardGroups(Recorder recorder) {
        recorder.record(forward("groups", eight(DrawnLayouts::groups, Layout::forward)));
    }

    @Graded(number = 16, name = "forward: combinations", weight = 3)
    void forwardCombinations(Recorder recorder) {
        recorder.record(forward("combinations", combinations(Layout::forward)));
    }

    @Graded(number = 17, name = "backward: dx", weight = 5)
    void backwardDx(Recorder recorder) {
        recorder.record(backward(
                DX, eight(DrawnLayouts::several, Layout::backward), "basic", "channels", "batch", "non-square"));
    }

    @Graded(number = 18, name = "backward: dw", weight = 5)
    void backwardDw(Recorder recorder) {
        recorder.record(backward(
                DW, eight(DrawnLayouts::several, Layout::backward), "basic", "channels", "batch", "non-square"));
    }

    @Graded(number = 19, name = "backward: db", weight = 2)
    void backwardDb(Recorder recorder) {
        recorder.record(backward(DB, eight(DrawnLayouts::bias, Layout::backward), "bias", "batch"));
    }

    @Graded(number = 20, name = "backward: no bias", weight = 1)
    void backwardNoBias(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, eight(DrawnLayouts::noBias, Layout::backward), "no bias"));
    }

    @Graded(number = 21, name = "backward: stride", weight = 4)
    void backwardStride(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, eight(DrawnLayouts::stride, Layout::backward), "stride"));
    }

    @Graded(number = 22, name = "backward: padding", weight = 4)
    void backwardPadding(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, eight(DrawnLayouts::padding, Layout::backward), "padding"));
    }

    @Graded(number = 23, name = "backward: circular padding", weight = 3)
    void backwardCircularPadding(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, eight(DrawnLayouts::circular, Layout::backward), "circular padding"));
    }

    @Graded(number = 24, name = "backward: dilation", weight = 3)
    void backwardDilation(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, eight(DrawnLayouts::dilation, Layout::backward), "dilation"));
    }

    @Graded(number = 25, name = "backward: groups", weight = 3)
    void backwardGroups(Recorder recorder) {
        recorder.record(backward(DX_AND_DW, eight(DrawnLayouts::groups, Layout::backward), "groups"));
    }

    @Graded(number = 26, name = "backward: combinations", weight = 4)
    void backwardCombinations(Recorder recorder) {
        recorder.record(backward(GRADIENTS, combinations(Layout::backward), "combinations"));
    }

    @Graded(number = 27, name = "backward: large", weight = 3)
    void backwardLarge(Recorder recorder) {
        recorder.record(Check.ofLarge(DX_AND_DW, Cases.mostlyDyadic(1, DrawnLayouts::large, Layout::backward)));
    }

    @Graded(number = 28, name = "homework: SGD step", weight = 2)
    void homeworkStep(Recorder recorder) {
        recorder.record(Check.ofValues(STEP, HomeworkItem.cases(HOMEWORK.step())));
    }

    @Graded(number = 29, name = "SGD step: with bias", weight = 3)
    void stepWithBias(Recorder recorder) {
        recorder.record(step("bias", StepCase::withBias));
    }

    @Graded(number = 30, name = "SGD step: without bias", weight = 2)
    void stepWithoutBias(Recorder recorder) {
        recorder.record(step("no bias", StepCase::withoutBias));
    }

    private static Check<Convolution2d, ForwardCase> forward(String property, Cases<ForwardCase> cases) {
        return Check.ofValues(FORWARD, cases).climbing(ConvolutionLadder.FORWARD, property);
    }

    private static Check<Convolution2d, BackwardCase> backward(
            Operation<Convolution2d, BackwardCase> outputs, Cases<BackwardCase> cases, String... properties) {
        return Check.ofValues(outputs, cases).climbing(ConvolutionLadder.BACKWARD, properties);
    }

    private static <C> Cases<C> eight(Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.mostlyDyadic(8, layouts, fill);
    }

    private static <C> Cases<C> combinations(BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.mostlyDyadic(4, DrawnLayouts::combination, fill)
                .and(Cases.mostlyDyadic(4, DrawnLayouts::circularCombination, fill));
    }

    private static Check<Convolution2d, StepCase> step(
            String property, BiFunction<Double, DoubleSupplier, StepCase> fill) {
        return Check.ofValues(STEP, Cases.mostlyDyadic(8, draw -> draw.oneOf(0.5, 0.25, 0.125), fill))
                .climbing(ConvolutionLadder.STEP, property);
    }
}
