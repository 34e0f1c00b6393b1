package chainrule.grader.html;

import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cuts a tensor into the matrices of its last two axes. */
final class Matrices {
    private static final int MOST_ENTRIES = 400;

    private final Tensor tensor;

    Matrices(Tensor tensor) {
        this.tensor = tensor;
    }

    /** Whether all of it can be shown. */
    boolean isSmall() {
        return tensor.values().length > 0 && tensor.values().length <= MOST_ENTRIES;
    }

    int rows() {
        int[] shape = tensor.shape();
        return shape.length < 2 ? 1 : shape[shape.length - 2];
    }

    int columns() {
        int[] shape = tensor.shape();
        return shape.length < 1 ? 1 : shape[shape.length - 1];
    }

    int count() {
        return tensor.values().length / (rows() * columns());
    }

    /** The name of a matrix, such as {@code x[0][1]}. */
    String name(String tensorName, int matrix) {
        int[] index = tensor.indexOf(matrix * rows() * columns());
        return tensorName + Figures.place(Arrays.copyOf(index, Math.max(0, index.length - 2)));
    }

    List<Page.Matrix> tables(String name, IntPredicate wrong, IntPredicate read) {
        List<Page.Matrix> tables = new ArrayList<>();
        for (int matrix = 0; matrix < count(); matrix++) {
            int start = matrix * rows() * columns();
            List<Page.Row> rows = IntStream.range(0, rows())
                    .mapToObj(row -> new Page.Row(row, cells(start + row * columns(), wrong, read)))
                    .toList();
            List<Integer> columns = IntStream.range(0, columns()).boxed().toList();
            tables.add(new Page.Matrix(name(name, matrix), columns, rows));
        }
        return tables;
    }

    private List<Page.Cell> cells(int start, IntPredicate wrong, IntPredicate read) {
        return IntStream.range(start, start + columns())
                .mapToObj(place -> {
                    String classes = (wrong.test(place) ? "wrong " : "") + (read.test(place) ? "read" : "");
                    return new Page.Cell(Figures.entry(tensor, place), classes.strip(), wrong.test(place));
                })
                .toList();
    }
}
