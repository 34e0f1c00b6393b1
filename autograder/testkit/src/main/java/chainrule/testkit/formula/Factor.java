package chainrule.testkit.formula;

import java.util.List;

/**
 * An array within a sum of products: the output, or one of what is multiplied.
 *
 * @param array its name
 * @param axes its axes, in order
 */
public record Factor(String array, List<Axis> axes) {

    /**
     * How many entries it has.
     *
     * @return the product of its lengths
     */
    public int size() {
        return axes.stream().mapToInt(Axis::length).reduce(1, Math::multiplyExact);
    }

    /**
     * The place of an entry, one index an axis.
     *
     * @param position in row-major order
     * @return its indices
     */
    public int[] indexOf(int position) {
        int[] index = new int[axes.size()];
        int rest = position;
        for (int axis = index.length - 1; axis >= 0; axis--) {
            index[axis] = rest % axes.get(axis).length();
            rest /= axes.get(axis).length();
        }
        return index;
    }
}
