package chainrule.suites.normalization;

import chainrule.suites.HomeworkItem;
import java.util.List;

/**
 * The homework sheets' normalisations, out of {@code homework.json}: one tensor, normalised in five ways.
 *
 * @param overEverything the sheet's case 1
 * @param perChannel its case 2
 * @param perPosition its case 3
 * @param perElement its case 4
 * @param affine case 2 with gamma and beta
 */
record Homework(
        List<HomeworkItem<ForwardCase>> overEverything,
        List<HomeworkItem<ForwardCase>> perChannel,
        List<HomeworkItem<ForwardCase>> perPosition,
        List<HomeworkItem<ForwardCase>> perElement,
        List<HomeworkItem<ForwardCase>> affine) {}
