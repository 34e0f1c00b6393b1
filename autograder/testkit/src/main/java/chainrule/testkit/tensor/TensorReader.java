package chainrule.testkit.tensor;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks nested arrays once, depth first. */
final class TensorReader {
    private final List<Integer> shape = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> index = new ArrayList<>();

    Reading read(Object array) {
        Reading problem = visit(array, 0);
        return problem != null ? problem : new Tensor(lengths(), joined());
    }

    private Reading visit(Object array, int depth) {
        if (array == null) {
            return new Reading.Hole(List.copyOf(index));
        }
        int length = Array.getLength(array);
        if (depth == shape.size()) {
            shape.add(length);
        } else if (shape.get(depth) != length) {
            return new Reading.Ragged(List.copyOf(index), length, shape.get(depth));
        }
        if (array instanceof double[] row) {
            rows.add(row);
            return null;
        }
        return visitEntries(array, length, depth);
    }

    private Reading visitEntries(Object array, int length, int depth) {
        for (int i = 0; i < length; i++) {
            index.add(i);
            Reading problem = visit(Array.get(array, i), depth + 1);
            if (problem != null) {
                return problem;
            }
            index.remove(depth);
        }
        return null;
    }

    private int[] lengths() {
        return shape.stream().mapToInt(Integer::intValue).toArray();
    }

    private double[] joined() {
        return rows.stream().flatMapToDouble(Arrays::stream).toArray();
    }
}
