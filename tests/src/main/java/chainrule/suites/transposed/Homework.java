package chainrule.suites.transposed;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' transposed convolutions. No sheet asks for their gradients.
 *
 * @param forward those that ask for an output, or for its size, with stride and padding at most
 * @param variants those that ask for an output, or for its size, with output padding or dilation
 */
record Homework(List<HomeworkItem<ForwardCase>> forward, List<HomeworkItem<ForwardCase>> variants) {

    static Homework read() {
        return HomeworkItem.read(Homework.class);
    }
}
