package chainrule.suites;

import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.testkit.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * A window that slides over rows and columns.
 *
 * @param input over how many it slides, without padding
 * @param kernel how many cells it has
 * @param stride how far it moves
 * @param dilation the distance between its cells
 * @param padding what lies around the input
 */
public record Sliding(PerAxis input, PerAxis kernel, PerAxis stride, PerAxis dilation, Padding padding) {

    /**
     * Over how many cells the window reaches.
     *
     * @return at least as many as it has
     */
    public PerAxis reach() {
        return new PerAxis((kernel.height() - 1) * dilation.height() + 1, (kernel.width() - 1) * dilation.width() + 1);
    }

    /**
     * How many windows there are.
     *
     * @return the sizes of the output
     */
    public PerAxis output() {
        PerAxis space = space();
        return new PerAxis(space.height() / stride.height() + 1, space.width() / stride.width() + 1);
    }

    /**
     * Whether rows or columns are left over after the last window.
     *
     * @return true when the stride does not divide
     */
    public boolean hasRest() {
        PerAxis space = space();
        return space.height() % stride.height() != 0 || space.width() % stride.width() != 0;
    }

    /** How far the first window can move. */
    private PerAxis space() {
        return new PerAxis(
                input.height() + padding.top() + padding.bottom() - reach().height(),
                input.width() + padding.left() + padding.right() - reach().width());
    }

    /**
     * The cells that one entry is computed from.
     *
     * @param index of the entry: image, channel, row, column
     * @param firstChannel the first of the input's channels that it is computed from
     * @param channels how many
     * @return cells of x
     */
    public Window window(int[] index, int firstChannel, int channels) {
        List<List<Integer>> cells = new ArrayList<>();
        for (int channel = firstChannel; channel < firstChannel + channels; channel++) {
            for (int row : rows(index[2])) {
                for (int column : columns(index[3])) {
                    cells.add(List.of(index[0], channel, row, column));
                }
            }
        }
        return new Window("x", cells);
    }

    private List<Integer> rows(int window) {
        return taps(window * stride.height() - padding.top(), kernel.height(), dilation.height(), input.height());
    }

    private List<Integer> columns(int window) {
        return taps(window * stride.width() - padding.left(), kernel.width(), dilation.width(), input.width());
    }

    private List<Integer> taps(int start, int count, int distance, int length) {
        List<Integer> cells = new ArrayList<>();
        for (int tap = 0; tap < count; tap++) {
            int cell = start + tap * distance;
            if (padding.mode() == PaddingMode.CIRCULAR) {
                cells.add(Math.floorMod(cell, length));
            } else if (cell >= 0 && cell < length) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
