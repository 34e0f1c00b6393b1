package chainrule.suites.pooling;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' poolings.
 *
 * @param maxForward outputs of max pooling
 * @param maxBackward gradients of max pooling where every window that matters has one largest cell
 * @param maxTies gradients of max pooling where windows have several
 * @param averageForward outputs of average pooling
 * @param averageBackward gradients of average pooling
 */
record Homework(
        List<HomeworkItem<MaxForwardCase>> maxForward,
        List<HomeworkItem<MaxBackwardCase>> maxBackward,
        List<HomeworkItem<MaxBackwardCase>> maxTies,
        List<HomeworkItem<AverageForwardCase>> averageForward,
        List<HomeworkItem<AverageBackwardCase>> averageBackward) {

    static Homework read() {
        return HomeworkItem.read(Homework.class);
    }
}
