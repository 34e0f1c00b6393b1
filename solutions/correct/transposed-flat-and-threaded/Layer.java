import chainrule.contract.*;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What a layer on flat buffers has to say: for each image, which products there are. */
abstract class Layer implements TransposedConvolution2d {
    interface Product {
        void at(int x, int w, int y);
    }

    abstract int[] outputShape(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g);

    abstract void products(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g, Product use);

    @Override
    public final double[][][][] forward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry g) {
        int[] shape = outputShape(x, w, g);
        Buffer weights = Buffer.of(w);
        return IntStream.range(0, x.length).parallel().mapToObj(n -> {
            Buffer image = Buffer.of(new double[][][][] {x[n]}), out = new Buffer(1, shape);
            if (b != null) out.fill(b);
            products(x, w, g, (xi, wi, yi) -> out.add(yi, image.get(xi) * weights.get(wi)));
            return out.array()[0];
        }).toArray(double[][][][]::new);
    }

    @Override
    public final ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry g, double[][][][] dy) {
        Buffer weights = Buffer.of(w);
        Buffer dw = new Buffer(w.length, new int[] {w[0].length, w[0][0].length, w[0][0][0].length});
        double[][][][] dx = IntStream.range(0, x.length).parallel().mapToObj(n -> {
            Buffer up = Buffer.of(new double[][][][] {dy[n]});
            Buffer in = new Buffer(1, new int[] {x[n].length, x[n][0].length, x[n][0][0].length});
            products(x, w, g, (xi, wi, yi) -> in.add(xi, up.get(yi) * weights.get(wi)));
            return in.array()[0];
        }).toArray(double[][][][]::new);
        for (int n = 0; n < x.length; n++) {
            Buffer image = Buffer.of(new double[][][][] {x[n]}), up = Buffer.of(new double[][][][] {dy[n]});
            products(x, w, g, (xi, wi, yi) -> dw.add(wi, up.get(yi) * image.get(xi)));
        }
        double[] db = b == null ? null : new double[b.length];
        if (b != null) Arrays.setAll(db, f -> Arrays.stream(dy).parallel()
                .mapToDouble(image -> Arrays.stream(image[f]).flatMapToDouble(Arrays::stream).sum()).sum());
        return new ConvolutionGradients(dx, dw.array(), db);
    }
}
