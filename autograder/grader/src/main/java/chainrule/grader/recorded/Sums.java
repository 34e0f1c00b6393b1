package chainrule.grader.recorded;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that are sums of entries of one array that an implementation returned, such as what the maxima of a window got
 * together.
 *
 * @param whole where that array is found
 * @param shape that it must have; a result of another shape is looked at as it is
 * @param parts what each value consists of
 */
public record Sums(Script.Place whole, int[] shape, Map<String, Part> parts) {

    /**
     * A value.
     *
     * @param shape its lengths
     * @param entries for each of its entries the positions that are added up, in that order
     * @param fromZero whether adding starts at 0, which makes a negative zero positive
     */
    public record Part(int[] shape, List<int[]> entries, boolean fromZero) {

        private Tensor of(double[] values) {
            return new Tensor(
                    shape,
                    entries.stream().mapToDouble(entry -> sum(values, entry)).toArray());
        }

        private double sum(double[] values, int[] positions) {
            if (positions.length == 0) {
                return 0;
            }
            double sum = fromZero ? 0 + values[positions[0]] : values[positions[0]];
            for (int i = 1; i < positions.length; i++) {
                sum += values[positions[i]];
            }
            return sum;
        }
    }

    boolean fit(Object result) {
        return Reading.of(result) instanceof Tensor tensor && Arrays.equals(tensor.shape(), shape);
    }

    /**
     * The sums.
     *
     * @param result an array of the right shape
     * @return by the names of the values
     */
    public Map<String, Tensor> of(Object result) {
        double[] values = Reading.tensor(result).values();
        Map<String, Tensor> sums = new LinkedHashMap<>();
        parts.forEach((name, part) -> sums.put(name, part.of(values)));
        return sums;
    }
}
