package chainrule.suites.pooling;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' poolings.
 *
 * @param maxForward outputs of max pooling
 * @param maxBackward gradients of max pooling, windows side by side, none tied
 * @param maxVariants gradients of max pooling, windows overlapping or cells left over, none tied
 * @param maxTies gradients of max pooling where windows have several
 * @param averageForward outputs of average pooling
 * @param averageBackward gradients of average pooling, windows side by side
 * @param averageVariants gradients of average pooling, windows overlapping or cells left over
 */
record Homework(
        List<HomeworkItem<MaxForwardCase>> maxForward,
        List<HomeworkItem<MaxBackwardCase>> maxBackward,
        List<HomeworkItem<MaxBackwardCase>> maxVariants,
        List<HomeworkItem<MaxBackwardCase>> maxTies,
        List<HomeworkItem<AverageForwardCase>> averageForward,
        List<HomeworkItem<AverageBackwardCase>> averageBackward,
        List<HomeworkItem<AverageBackwardCase>> averageVariants) {

    static Homework read() {
        return HomeworkItem.read(Homework.class);
    }
}
