package chainrule.suites.convolution;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.Homework;
import chainrule.suites.HomeworkItem;
import chainrule.suites.JsonArrays;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Question 4(f) of the first sheet asks about a whole network: two circular convolutions, each with a rectifier, then an
 * average over each channel and a dense layer. Here the rest of the network joins what the homework data holds of it.
 */
class CircularNetworkTests {
    private static final double ROUNDING = 1e-12;
    private static final double[][] DENSE = {{1, -0.5, 0.25}, {-0.25, 1, 0.5}, {0.3, 0.2, -1}};
    private static final double[] DENSE_BIAS = {0.05, 0, -0.05};

    @Test
    void aShiftedPictureHasTheSameOutputWhenPaddingKeepsTheSize() {
        double[] output = {0.3111328125, 0.49931640625, -0.1114453125};
        assertThatTensor(outputs("s0-q4f-invariance-8x8")).isWithin(ROUNDING, new double[][] {output, output});
    }

    @Test
    void aShiftedPictureHasAnotherOutputWhenPaddingStandsOnEverySide() {
        assertThatTensor(outputs("s0-q4f-invariance-pad1")).isWithin(ROUNDING, new double[][] {
            {0.253125, 0.3105625, -0.078525}, {0.272375, 1.2433125, -0.243725}
        });
    }

    private static double[][] outputs(String key) {
        List<HomeworkItem<Forward>> layers =
                Homework.beside(ConvolutionExercise.class).cases("variants", Forward.class).items().stream()
                        .filter(item -> item.covers().contains(key))
                        .toList();
        assertThat(layers).hasSize(2);
        double[][][][] first =
                JsonArrays.fourDimensions(layers.get(0).expected().get("y"));
        assertThatTensor(layers.get(1).given().x()).isExactly(rectified(first));
        double[][][][] second =
                rectified(JsonArrays.fourDimensions(layers.get(1).expected().get("y")));
        return Arrays.stream(second).map(CircularNetworkTests::dense).toArray(double[][]::new);
    }

    private static double[][][][] rectified(double[][][][] y) {
        return Arrays.stream(y)
                .map(image -> Arrays.stream(image)
                        .map(channel -> Arrays.stream(channel)
                                .map(row -> Arrays.stream(row)
                                        .map(entry -> Math.max(entry, 0))
                                        .toArray())
                                .toArray(double[][]::new))
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
    }

    private static double[] dense(double[][][] image) {
        double[] output = DENSE_BIAS.clone();
        for (int row = 0; row < DENSE.length; row++) {
            for (int channel = 0; channel < image.length; channel++) {
                double sum = Arrays.stream(image[channel])
                        .flatMapToDouble(Arrays::stream)
                        .sum();
                int entries = image[channel].length * image[channel][0].length;
                output[row] += DENSE[row][channel] * sum / entries;
            }
        }
        return output;
    }
}
