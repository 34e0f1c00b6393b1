package chainrule.suites.convolution;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' convolutions.
 *
 * @param forward those that ask for an output, with stride and padding at most
 * @param variants those that ask for an output, with dilation, groups or circular padding
 * @param backward those that ask for gradients
 * @param step those that ask for an update
 */
record Homework(
        List<HomeworkItem<ForwardCase>> forward,
        List<HomeworkItem<ForwardCase>> variants,
        List<HomeworkItem<BackwardCase>> backward,
        List<HomeworkItem<StepCase>> step) {

    static Homework read() {
        return HomeworkItem.read(Homework.class);
    }
}
