package chainrule.staff.tolerance;

import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Tensor;
import java.lang.reflect.Array;

/** Finds by trial the smallest change of one entry that a comparison catches. */
final class SmallestChange {
    private static final double SMALLEST = 0x1p-60;

    private SmallestChange() {}

    /**
     * Tries powers of two on the largest entry, where rounding hides the most.
     *
     * @param right the right result
     * @param allowed how far an entry may lie from it
     * @return the smallest power of two, times the largest entry, that is caught
     */
    static double of(Tensor right, double allowed) {
        double scale = right.magnitude() == 0 ? 1 : right.magnitude();
        int place = largest(right);
        for (double part = SMALLEST; part < 1; part *= 2) {
            double[] entries = right.values().clone();
            entries[place] += part * scale;
            Object changed = nested(right.shape(), 0, entries, new int[] {0});
            if (Comparison.ofValues(right, changed, allowed).isPresent()) {
                return part;
            }
        }
        return 1;
    }

    private static int largest(Tensor tensor) {
        int largest = 0;
        for (int i = 1; i < tensor.values().length; i++) {
            if (Math.abs(tensor.values()[i]) > Math.abs(tensor.values()[largest])) {
                largest = i;
            }
        }
        return largest;
    }

    /** A comparison reads arrays as they come from a student. */
    private static Object nested(int[] shape, int axis, double[] entries, int[] next) {
        if (shape.length == 0) {
            return entries[0];
        }
        if (axis == shape.length - 1) {
            double[] row = new double[shape[axis]];
            for (int i = 0; i < row.length; i++) {
                row[i] = entries[next[0]++];
            }
            return row;
        }
        Object[] rows = (Object[]) Array.newInstance(double.class, emptyShape(shape, axis));
        for (int i = 0; i < rows.length; i++) {
            rows[i] = nested(shape, axis + 1, entries, next);
        }
        return rows;
    }

    private static int[] emptyShape(int[] shape, int axis) {
        int[] lengths = new int[shape.length - axis];
        lengths[0] = shape[axis];
        return lengths;
    }
}
