package chainrule.staff.slips;

import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import java.util.Arrays;
import java.util.Map;

/** What batch normalisation may be asked. */
final class NormalizationInputs {
    private static final Class<double[][][][]> IMAGES = double[][][][].class;
    private static final Class<double[][][]> SETS = double[][][].class;

    private NormalizationInputs() {}

    static Map<String, Object[]> calls(DrawnNumbers draw) {
        StatisticsSet set = draw.oneOf(StatisticsSet.values());
        int drawn = draw.between(1, 5);
        int channels = draw.between(1, 4);
        int height = draw.sometimes(6) ? 12 : draw.between(1, 5);
        int width = draw.sometimes(6) ? 12 : draw.between(1, 5);
        int[] sets = switch (set) {
            case OVER_EVERYTHING -> new int[] {1, 1, 1};
            case PER_CHANNEL -> new int[] {channels, 1, 1};
            case PER_POSITION -> new int[] {1, height, width};
            case PER_ELEMENT -> new int[] {channels, height, width};
        };
        boolean alone = drawn * channels * height * width == sets[0] * sets[1] * sets[2];
        int images = alone ? 2 : drawn; // the unbiased variance of a single number is none
        double eps = draw.oneOf(1e-7, 1e-5, 1e-3, 0.1, 1.0);
        double[][][][] x = draw.array(IMAGES, images, channels, height, width);
        double[][][][] dy = draw.array(IMAGES, images, channels, height, width);
        double[][][] gamma = draw.array(SETS, sets);
        double[][][] beta = draw.array(SETS, sets);
        NormalizationStatistics running =
                new NormalizationStatistics(draw.array(SETS, sets), positive(draw.array(SETS, sets)));
        return Map.of(
                "statistics", new Object[] {x, set},
                "forward", new Object[] {x, gamma, beta, set, eps},
                "inference", new Object[] {x, gamma, beta, running, eps},
                "inferenceBackward", new Object[] {x, gamma, running, eps, dy},
                "backward", new Object[] {x, gamma, set, eps, dy},
                "updateRunning", new Object[] {x, set, running, draw.oneOf(0.0, 0.1, 0.25, 0.9, 1.0)});
    }

    private static double[][][] positive(double[][][] numbers) {
        return Arrays.stream(numbers)
                .map(rows -> Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).map(Math::abs).toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }
}
