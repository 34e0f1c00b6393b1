package chainrule.suites.pooling;

import static chainrule.suites.pooling.MaxCases.Sign.MIXED;
import static chainrule.suites.pooling.MaxCases.Sign.NEGATIVE;
import static chainrule.suites.pooling.MaxCases.Sign.POSITIVE;
import static chainrule.suites.pooling.MaxOperations.DX;
import static chainrule.suites.pooling.MaxOperations.DX_WHOEVER_WINS_A_TIE;
import static chainrule.suites.pooling.MaxOperations.EVERYTHING;
import static chainrule.suites.pooling.MaxOperations.FORWARD;

import chainrule.contract.MaxPooling2d;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.AnnotatedExercise;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Graded;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;

/** The checks of 2-D max pooling. Weights add up to 100, of which homework has 14, shapes have 4 and ties 4. */
@AnnotatedExercise(key = "max-pooling2d", title = "2-D max pooling", contract = MaxPooling2d.class)
public class MaxPooling2dSuite implements Suite {
    private static final Homework HOMEWORK = Homework.read();

    @Graded(number = 1, name = "shapes of all results", weight = 4)
    void shapes(Recorder recorder) {
        recorder.record(Check.ofShapes(EVERYTHING, MaxCases.backward(MIXED, DrawnLayouts::combination))
                .climbing(MaxLadder.BACKWARD, "basic", "overlapping", "gaps", "edges", "padding", "combinations"));
    }

    @Graded(number = 2, name = "homework: forward", weight = 5)
    void homeworkForward(Recorder recorder) {
        recorder.record(Check.ofValues(FORWARD, HomeworkItem.cases(HOMEWORK.maxForward())));
    }

    @Graded(number = 3, name = "homework: dx", weight = 5)
    void homeworkBackward(Recorder recorder) {
        recorder.record(Check.ofValues(DX, HomeworkItem.cases(HOMEWORK.maxBackward())));
    }

    @Graded(number = 4, name = "homework: dx, overlaps and left-over cells", weight = 4)
    void homeworkVariants(Recorder recorder) {
        recorder.record(Check.ofValues(DX, HomeworkItem.cases(HOMEWORK.maxVariants())));
    }

    @Graded(number = 5, name = "forward: basic", weight = 5)
    void forwardBasic(Recorder recorder) {
        recorder.record(forward("basic", MaxCases.forward(POSITIVE, DrawnLayouts::basic)));
    }

    @Graded(number = 6, name = "forward: several channels", weight = 3)
    void forwardChannels(Recorder recorder) {
        recorder.record(forward("channels", MaxCases.forward(POSITIVE, DrawnLayouts::channels)));
    }

    @Graded(number = 7, name = "forward: batch", weight = 3)
    void forwardBatch(Recorder recorder) {
        recorder.record(forward("batch", MaxCases.forward(POSITIVE, DrawnLayouts::batch)));
    }

    @Graded(number = 8, name = "forward: non-square", weight = 3)
    void forwardNonSquare(Recorder recorder) {
        recorder.record(forward("non-square", MaxCases.forward(POSITIVE, DrawnLayouts::nonSquare)));
    }

    @Graded(number = 9, name = "forward: overlapping windows", weight = 4)
    void forwardOverlapping(Recorder recorder) {
        recorder.record(forward("overlapping", MaxCases.forward(POSITIVE, DrawnLayouts::overlapping)));
    }

    @Graded(number = 10, name = "forward: gaps between windows", weight = 3)
    void forwardGaps(Recorder recorder) {
        recorder.record(forward("gaps", MaxCases.forward(POSITIVE, DrawnLayouts::gaps)));
    }

    @Graded(number = 11, name = "forward: left-over edge cells", weight = 3)
    void forwardEdges(Recorder recorder) {
        recorder.record(forward("edges", MaxCases.forward(POSITIVE, DrawnLayouts::edges)));
    }

    @Graded(number = 12, name = "forward: negative numbers", weight = 5)
    void forwardNegative(Recorder recorder) {
        recorder.record(forward("negative", MaxCases.farBelowZero()));
    }

    @Graded(number = 13, name = "forward: padding", weight = 5)
    void forwardPadding(Recorder recorder) {
        recorder.record(forward("padding", MaxCases.forward(NEGATIVE, DrawnLayouts::padding)));
    }

    @Graded(number = 14, name = "forward: global", weight = 2)
    void forwardGlobal(Recorder recorder) {
        recorder.record(forward("global", MaxCases.forward(POSITIVE, DrawnLayouts::global)));
    }

    @Graded(number = 15, name = "forward: combinations", weight = 4)
    void forwardCombinations(Recorder recorder) {
        recorder.record(forward("combinations", MaxCases.forward(MIXED, DrawnLayouts::combination)));
    }

    @Graded(number = 16, name = "backward: basic", weight = 5)
    void backwardBasic(Recorder recorder) {
        recorder.record(backward("basic", MaxCases.backward(POSITIVE, DrawnLayouts::basic)));
    }

    @Graded(number = 17, name = "backward: batch and channels", weight = 3)
    void backwardSeveral(Recorder recorder) {
        recorder.record(Check.ofValues(DX, MaxCases.backward(POSITIVE, DrawnLayouts::several))
                .climbing(MaxLadder.BACKWARD, "channels", "batch"));
    }

    @Graded(number = 18, name = "backward: non-square", weight = 3)
    void backwardNonSquare(Recorder recorder) {
        recorder.record(backward("non-square", MaxCases.backward(POSITIVE, DrawnLayouts::nonSquare)));
    }

    @Graded(number = 19, name = "backward: overlapping windows", weight = 6)
    void backwardOverlapping(Recorder recorder) {
        recorder.record(backward("overlapping", MaxCases.backward(POSITIVE, DrawnLayouts::overlapping)));
    }

    @Graded(number = 20, name = "backward: gaps between windows", weight = 3)
    void backwardGaps(Recorder recorder) {
        recorder.record(backward("gaps", MaxCases.backward(POSITIVE, DrawnLayouts::gaps)));
    }

    @Graded(number = 21, name = "backward: left-over edge cells", weight = 3)
    void backwardEdges(Recorder recorder) {
        recorder.record(backward("edges", MaxCases.backward(POSITIVE, DrawnLayouts::edges)));
    }

    @Graded(number = 22, name = "backward: negative numbers", weight = 3)
    void backwardNegative(Recorder recorder) {
        recorder.record(backward("negative", MaxCases.farBelowZeroBackward()));
    }

    @Graded(number = 23, name = "backward: padding", weight = 4)
    void backwardPadding(Recorder recorder) {
        recorder.record(backward("padding", MaxCases.backward(NEGATIVE, DrawnLayouts::padding)));
    }

    @Graded(number = 24, name = "backward: global", weight = 2)
    void backwardGlobal(Recorder recorder) {
        recorder.record(backward("global", MaxCases.backward(POSITIVE, DrawnLayouts::global)));
    }

    @Graded(number = 25, name = "backward: combinations", weight = 3)
    void backwardCombinations(Recorder recorder) {
        recorder.record(backward("combinations", MaxCases.backward(MIXED, DrawnLayouts::combination)));
    }

    @Graded(number = 26, name = "backward: ties", weight = 4)
    void backwardTies(Recorder recorder) {
        recorder.record(
                Check.ofValues(recorder.anyTie() ? DX_WHOEVER_WINS_A_TIE : DX, MaxCases.tied(HOMEWORK.maxTies()))
                        .climbing(MaxLadder.TIES, "ties"));
    }

    @Graded(number = 27, name = "backward: large", weight = 3)
    void backwardLarge(Recorder recorder) {
        recorder.record(Check.ofLarge(DX, MaxCases.large()));
    }

    private static Check<MaxPooling2d, MaxForwardCase> forward(String property, Cases<MaxForwardCase> cases) {
        return Check.ofValues(FORWARD, cases).climbing(MaxLadder.FORWARD, property);
    }

    private static Check<MaxPooling2d, MaxBackwardCase> backward(String property, Cases<MaxBackwardCase> cases) {
        return Check.ofValues(DX, cases).climbing(MaxLadder.BACKWARD, property);
    }
}
