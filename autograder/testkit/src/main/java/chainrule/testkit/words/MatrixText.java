package chainrule.testkit.words;

import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Lays a tensor out as aligned matrices, one for each choice of the leading indices. */
public final class MatrixText {
    /** Stands behind an entry that differs. */
    public static final char MARK = '*';

    private static final int MOST_ENTRIES = 160;
    private static final int MOST_ROWS = 9;
    private static final int MOST_COLUMNS = 9;

    private final Tensor tensor;
    private final IntPredicate marked;

    private MatrixText(Tensor tensor, IntPredicate marked) {
        this.tensor = tensor;
        this.marked = marked;
    }

    /**
     * The lines of a tensor without marks.
     *
     * @param name what it is called
     * @param tensor the numbers
     * @return lines, each matrix under a heading; a large tensor is cut to its first matrix
     */
    public static List<String> lines(String name, Tensor tensor) {
        return lines(name, tensor, position -> false, 0);
    }

    /**
     * The lines of a tensor.
     *
     * @param name what it is called
     * @param tensor the numbers
     * @param marked which entries bear a mark, by their place in row-major order
     * @param focus the entry that must be seen when the tensor is too large to be shown whole
     * @return lines, each matrix under a heading
     */
    public static List<String> lines(String name, Tensor tensor, IntPredicate marked, int focus) {
        MatrixText text = new MatrixText(tensor, marked);
        if (tensor.values().length == 0) {
            return List.of(name + " = (empty, shape " + Figures.shape(tensor.shape()) + ")");
        }
        if (tensor.shape().length == 0) {
            return List.of(name + " = " + text.entry(0).strip());
        }
        int matrix = text.rows() * text.columns();
        boolean whole = tensor.values().length <= MOST_ENTRIES;
        List<String> lines = new ArrayList<>();
        int first = whole ? 0 : focus / matrix;
        int last = whole ? tensor.values().length / matrix - 1 : first;
        for (int index = first; index <= last; index++) {
            lines.addAll(text.matrix(name, index * matrix, focus));
        }
        return lines;
    }

    private int columns() {
        return tensor.shape()[tensor.shape().length - 1];
    }

    private int rows() {
        return tensor.shape().length < 2 ? 1 : tensor.shape()[tensor.shape().length - 2];
    }

    private List<String> matrix(String name, int start, int focus) {
        int[] leading = java.util.Arrays.copyOf(tensor.indexOf(start), Math.max(0, tensor.shape().length - 2));
        int inside = Math.floorMod(focus - start, rows() * columns());
        Span rows = Span.around(inside / columns(), rows(), MOST_ROWS);
        Span columns = Span.around(inside % columns(), columns(), MOST_COLUMNS);
        int width = width(start, rows, columns);
        String cut = rows.isCut() || columns.isCut()
                ? " (rows " + rows.words() + ", columns " + columns.words() + " of shape "
                        + Figures.shape(tensor.shape()) + ")"
                : "";
        List<String> lines = new ArrayList<>();
        lines.add(name + Figures.place(leading) + " =" + cut);
        for (int row = rows.first(); row <= rows.last(); row++) {
            StringBuilder line = new StringBuilder(" ");
            for (int column = columns.first(); column <= columns.last(); column++) {
                String entry = entry(start + row * columns() + column);
                line.append(" ".repeat(1 + width - entry.length())).append(entry);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int start, Span rows, Span columns) {
        int width = 0;
        for (int row = rows.first(); row <= rows.last(); row++) {
            for (int column = columns.first(); column <= columns.last(); column++) {
                width = Math.max(width, entry(start + row * columns() + column).length());
            }
        }
        return width;
    }

    /** The number and its mark; a blank keeps numbers without a mark in line with those that have one. */
    private String entry(int position) {
        return Figures.entry(tensor, position) + (marked.test(position) ? MARK : ' ');
    }

    private record Span(int first, int last, int length) {

        static Span around(int focus, int length, int most) {
            int first = Math.max(0, Math.min(focus - most / 2, length - most));
            return new Span(first, Math.min(length, first + most) - 1, length);
        }

        boolean isCut() {
            return first > 0 || last < length - 1;
        }

        String words() {
            return first + " to " + last;
        }
    }
}
