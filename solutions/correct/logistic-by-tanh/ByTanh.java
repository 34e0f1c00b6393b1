import chainrule.contract.LogisticGradients;
import chainrule.contract.LogisticRegression;
import java.util.Arrays;
import java.util.stream.IntStream;

class ByTanh implements LogisticRegression {
    public double[][] flatten(double[][][][] maps) {
        return Arrays.stream(maps)
                .map(image -> Arrays.stream(image)
                        .flatMap(Arrays::stream)
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double score(double[] x, double[] w, double b) {
        return IntStream.range(0, w.length).mapToDouble(d -> w[d] * x[d]).sum() + b;
    }

    private static double sigmoid(double z) {
        return z > -30 ? 0.5 + 0.5 * Math.tanh(z / 2) : Math.exp(z);
    }

    public double[] probabilities(double[][] x, double[] w, double b) {
        return Arrays.stream(x).mapToDouble(row -> sigmoid(score(row, w, b))).toArray();
    }

    public double loss(double[][] x, double[] w, double b, double[] labels) {
        return IntStream.range(0, x.length)
                .mapToDouble(n -> {
                    double z = score(x[n], w, b);
                    double wrong = labels[n] == 1 ? -z : z;
                    return wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong));
                })
                .average()
                .getAsDouble();
    }

    public LogisticGradients backward(double[][] x, double[] w, double b, double[] labels) {
        double[] p = probabilities(x, w, b);
        double[] dz = IntStream.range(0, p.length).mapToDouble(n -> (p[n] - labels[n]) / p.length).toArray();
        double[][] dx = Arrays.stream(dz).mapToObj(d -> Arrays.stream(w).map(v -> d * v).toArray()).toArray(double[][]::new);
        double[] dw = IntStream.range(0, w.length)
                .mapToDouble(d -> IntStream.range(0, x.length).mapToDouble(n -> dz[n] * x[n][d]).sum())
                .toArray();
        return new LogisticGradients(dx, dw, Arrays.stream(dz).sum());
    }
}
