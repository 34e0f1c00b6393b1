package chainrule.testkit.tensor;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** Walks nested arrays once, depth first. */
final class TensorReader {
    private final List<Integer> shape = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> index = new ArrayList<>();

    Reading read(Object value) {
        Reading problem = visit(value, 0);
        return problem != null ? problem : new Tensor(lengths(), joined(), words);
    }

    private Reading visit(Object value, int depth) {
        if (value == null) {
            return new Reading.Hole(List.copyOf(index));
        }
        if (!value.getClass().isArray()) {
            rows.add(new double[] {entry(value)});
            return null;
        }
        int length = Array.getLength(value);
        if (depth == shape.size()) {
            shape.add(length);
        } else if (shape.get(depth) != length) {
            return new Reading.Ragged(List.copyOf(index), length, shape.get(depth));
        }
        if (value instanceof double[] row) {
            rows.add(row);
            return null;
        }
        return visitEntries(value, length, depth);
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

    /** Its number; a word is told from another by its words, and its number only serves what asks for numbers. */
    private double entry(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        } else if (value instanceof Boolean truth) {
            words.add(truth.toString());
            return truth ? 1 : 0;
        } else if (value instanceof Enum<?> constant) {
            words.add(constant.name());
            return constant.ordinal();
        } else if (value instanceof String text) {
            words.add('"' + text + '"');
            return text.hashCode();
        }
        throw new IllegalArgumentException("no entry of an array: " + value.getClass());
    }

    private int[] lengths() {
        return shape.stream().mapToInt(Integer::intValue).toArray();
    }

    private double[] joined() {
        int count = rows.stream().mapToInt(row -> row.length).sum();
        double[] all = new double[count];
        int next = 0;
        for (double[] row : rows) {
            System.arraycopy(row, 0, all, next, row.length);
            next += row.length;
        }
        return all;
    }
}
