package chainrule.suites.linearrnn;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' recurrent network, out of {@code homework.json}.
 *
 * @param forward those that ask for states and the output
 * @param loss those that ask for the loss
 * @param backward those that ask for gradients
 * @param step those that ask for an update
 */
record Homework(
        List<HomeworkItem<ForwardCase>> forward,
        List<HomeworkItem<LossCase>> loss,
        List<HomeworkItem<BackwardCase>> backward,
        List<HomeworkItem<StepCase>> step) {}
