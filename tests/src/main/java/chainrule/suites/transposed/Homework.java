package chainrule.suites.transposed;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' transposed convolutions. No sheet asks for their gradients.
 *
 * @param forward those that ask for an output, or for its size
 */
record Homework(List<HomeworkItem<ForwardCase>> forward) {

    static Homework read() {
        return HomeworkItem.read(Homework.class);
    }
}
