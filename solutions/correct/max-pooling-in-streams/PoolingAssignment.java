import chainrule.contract.*;
import java.util.*;
import java.util.stream.*;

/* max pooling, functional style */
class PoolingAssignment implements MaxPooling2d {
    record At(int row, int col) {}

    public double[][][][] forward(double[][][][] x, PoolingGeometry geo) {
        return Arrays.stream(x).map(image -> Arrays.stream(image)
                .map(ch -> IntStream.range(0, count(ch.length, geo.kernel().height(), geo.stride().height(), geo.padding().height(), geo.roundedUp()))
                        .mapToObj(i -> IntStream.range(0, count(ch[0].length, geo.kernel().width(), geo.stride().width(), geo.padding().width(), geo.roundedUp()))
                                .mapToDouble(j -> window(ch, geo, i, j).mapToDouble(at -> ch[at.row][at.col]).max().getAsDouble())
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new)).toArray(double[][][][]::new);
    }

    public double[][][][] backward(double[][][][] x, PoolingGeometry geo, double[][][][] dy) {
        return IntStream.range(0, x.length).mapToObj(n -> IntStream.range(0, x[n].length)
                .mapToObj(c -> channel(x[n][c], geo, dy[n][c])).toArray(double[][][]::new)).toArray(double[][][][]::new);
    }

    // sorts the windows by winner, then adds up each winner's gradients
    private static double[][] channel(double[][] ch, PoolingGeometry geo, double[][] dy) {
        Map<At, Double> gradients = IntStream.range(0, dy.length).boxed()
                .flatMap(i -> IntStream.range(0, dy[i].length).mapToObj(j -> new int[] {i, j}))
                .collect(Collectors.groupingBy(
                        ij -> window(ch, geo, ij[0], ij[1]).reduce((a, b) -> ch[b.row][b.col] > ch[a.row][a.col] ? b : a).get(),
                        Collectors.reducing(0.0, ij -> dy[ij[0]][ij[1]], Double::sum)));
        return IntStream.range(0, ch.length)
                .mapToObj(r -> IntStream.range(0, ch[r].length).mapToDouble(q -> gradients.getOrDefault(new At(r, q), 0.0)).toArray())
                .toArray(double[][]::new);
    }

    private static Stream<At> window(double[][] ch, PoolingGeometry geo, int i, int j) {
        return IntStream.range(0, geo.kernel().height()).map(k -> i * geo.stride().height() + k - geo.padding().height())
                .filter(r -> r >= 0 && r < ch.length).boxed()
                .flatMap(r -> IntStream.range(0, geo.kernel().width()).map(l -> j * geo.stride().width() + l - geo.padding().width())
                        .filter(q -> q >= 0 && q < ch[r].length).mapToObj(q -> new At(r, q)));
    }

    private static int count(int length, int k, int s, int p, boolean up) {
        if (!up) return Math.floorDiv(length + p + p - k, s) + 1;
        return (int) IntStream.rangeClosed(0, -Math.floorDiv(k - length - p - p, s)).filter(i -> i * s < length + p).count();
    }
}
