package chainrule.grader.recorded;

import chainrule.testkit.Window;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * For one result of a case the cells of an input that each entry is computed from. Places are counted in row-major
 * order.
 *
 * @param output the name of the result
 * @param outputs the lengths of the result
 * @param input the name of the input
 * @param inputs the lengths of the input
 * @param cells for each entry of the result
 */
public record WindowData(String output, int[] outputs, String input, int[] inputs, List<int[]> cells) {

    Window at(int[] index) {
        Tensor shaped = new Tensor(inputs, new double[0]);
        return new Window(
                input,
                Arrays.stream(cells.get(position(outputs, index)))
                        .mapToObj(cell ->
                                Arrays.stream(shaped.indexOf(cell)).boxed().toList())
                        .toList());
    }

    /**
     * The place of an entry.
     *
     * @param lengths of the array
     * @param index one for each of them
     * @return counted in row-major order
     */
    public static int position(int[] lengths, int[] index) {
        int position = 0;
        for (int axis = 0; axis < lengths.length; axis++) {
            position = position * lengths[axis] + index[axis];
        }
        return position;
    }
}
