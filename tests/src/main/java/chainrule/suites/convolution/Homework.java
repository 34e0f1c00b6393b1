package chainrule.suites.convolution;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' convolutions.
 *
 * @param forward those that ask for an output
 * @param backward those that ask for gradients
 * @param step those that ask for an update
 */
record Homework(
        List<HomeworkItem<ForwardCase>> forward,
        List<HomeworkItem<BackwardCase>> backward,
        List<HomeworkItem<StepCase>> step) {

    static Homework read() {
        return HomeworkItem.read(Homework.class);
    }
}
