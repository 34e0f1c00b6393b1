package nets.layers;

import chainrule.contract.StatisticsSet;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Which places of an (N, C, H, W) array belong to which set, as numbers in row-major order. */
record Gathered(int images, int channels, int height, int width, int[] lengths) {

    static Gathered of(double[][][][] x, StatisticsSet set) {
        int c = x[0].length;
        int h = x[0][0].length;
        int w = x[0][0][0].length;
        return new Gathered(x.length, c, h, w, switch (set) {
            case OVER_EVERYTHING -> new int[] {1, 1, 1};
            case PER_CHANNEL -> new int[] {c, 1, 1};
            case PER_POSITION -> new int[] {1, h, w};
            case PER_ELEMENT -> new int[] {c, h, w};
        });
    }

    static Gathered like(double[][][][] x, double[][][] shared) {
        int[] lengths = {shared.length, shared[0].length, shared[0][0].length};
        return new Gathered(x.length, x[0].length, x[0][0].length, x[0][0][0].length, lengths);
    }

    IntStream sets() {
        return IntStream.range(0, lengths[0] * lengths[1] * lengths[2]);
    }

    int[] places(int set) {
        return IntStream.range(0, images * channels * height * width)
                .filter(place -> setOf(place) == set)
                .toArray();
    }

    private int setOf(int place) {
        int j = place % width % lengths[2];
        int i = place / width % height % lengths[1];
        int c = place / (width * height) % channels % lengths[0];
        return (c * lengths[1] + i) * lengths[2] + j;
    }

    double[] values(double[][][][] x, int[] places) {
        return IntStream.of(places).mapToDouble(place -> row(x, place)[place % width]).toArray();
    }

    void put(double[][][][] x, int[] places, double[] values) {
        IntStream.range(0, places.length).forEach(k -> row(x, places[k])[places[k] % width] = values[k]);
    }

    private double[] row(double[][][][] x, int place) {
        return x[place / (width * height * channels)][place / (width * height) % channels][place / width % height];
    }

    double[][][][] zeros() {
        return new double[images][channels][height][width];
    }

    double of(double[][][] shared, int set) {
        return shared[set / (lengths[1] * lengths[2])][set / lengths[2] % lengths[1]][set % lengths[2]];
    }

    double[][][] shared(IntFunction<Double> ofSet) {
        double[] flat = sets().parallel().mapToObj(ofSet).mapToDouble(Double::doubleValue).toArray();
        return IntStream.range(0, lengths[0])
                .mapToObj(c -> IntStream.range(0, lengths[1])
                        .mapToObj(i -> IntStream.range(0, lengths[2])
                                .mapToDouble(j -> flat[(c * lengths[1] + i) * lengths[2] + j])
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    static double variance(double[] values) {
        double mean = mean(values);
        return DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    }
}
