package chainrule.testkit.formula;

import java.util.List;

/** Where the entry of a factor lies for given letters: its places, made ready for many products. */
final class Position {
    private final List<Axis> axes;
    private final int[] starts;
    private final int[][] slopes;

    Position(Factor factor, List<Letter> letters) {
        axes = factor.axes();
        starts = axes.stream().mapToInt(axis -> axis.place().start()).toArray();
        slopes = new int[axes.size()][letters.size()];
        List<String> names = letters.stream().map(Letter::name).toList();
        for (int axis = 0; axis < slopes.length; axis++) {
            for (Step step : axes.get(axis).place().steps()) {
                slopes[axis][names.indexOf(step.letter().name())] += step.slope();
            }
        }
    }

    /** In row-major order, or a negative number where it lies outside. */
    int of(int[] values) {
        int position = 0;
        for (int axis = 0; axis < starts.length; axis++) {
            int index = starts[axis];
            for (int letter = 0; letter < values.length; letter++) {
                index += slopes[axis][letter] * values[letter];
            }
            int inside = axes.get(axis).inside(index);
            if (inside < 0) {
                return -1;
            }
            position = position * axes.get(axis).length() + inside;
        }
        return position;
    }
}
