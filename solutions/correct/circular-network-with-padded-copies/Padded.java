import chainrule.contract.*;
import java.util.Arrays;
import java.util.Collections;

class Padded implements CircularNetwork {
    public double[][][] shifted(double[][][] x, int rows, int columns) {
        double[][][] moved = new double[x.length][][];
        for (int c = 0; c < x.length; c++) {
            double[][] picture = new double[x[c].length][];
            for (int i = 0; i < picture.length; i++) {
                Double[] row = Arrays.stream(x[c][i]).boxed().toArray(Double[]::new);
                Collections.rotate(Arrays.asList(row), columns);
                picture[i] = Arrays.stream(row).mapToDouble(Double::doubleValue).toArray();
            }
            Collections.rotate(Arrays.asList(picture), rows);
            moved[c] = picture;
        }
        return moved;
    }

    private static double[][] around(double[][] map, Padding p) {
        int h = map.length, w = map[0].length;
        double[][] padded = new double[h + p.top() + p.bottom()][w + p.left() + p.right()];
        for (int i = 0; i < padded.length; i++) {
            for (int j = 0; j < padded[0].length; j++) {
                padded[i][j] = map[(i - p.top() + h) % h][(j - p.left() + w) % w];
            }
        }
        return padded;
    }

    private static double[][][] layer(double[][][] x, double[][][][] w, double[] b, Padding p) {
        double[][][] padded = Arrays.stream(x).map(map -> around(map, p)).toArray(double[][][]::new);
        int kh = w[0][0].length, kw = w[0][0][0].length;
        double[][][] y = new double[w.length][padded[0].length - kh + 1][padded[0][0].length - kw + 1];
        for (int f = 0; f < w.length; f++) {
            for (int c = 0; c < x.length; c++) {
                for (int i = 0; i < y[f].length; i++) {
                    for (int j = 0; j < y[f][i].length; j++) {
                        for (int k = 0; k < kh * kw; k++) {
                            y[f][i][j] += w[f][c][k / kw][k % kw] * padded[c][i + k / kw][j + k % kw];
                        }
                    }
                }
            }
            for (double[] row : y[f]) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = row[j] + b[f] > 0 ? row[j] + b[f] : 0;
                }
            }
        }
        return y;
    }

    public double[][][] features(double[][][] x, CircularParameters p, Padding padding) {
        return layer(layer(x, p.w1(), p.b1(), padding), p.w2(), p.b2(), padding);
    }

    public double[] forward(double[][][] x, CircularParameters p, Padding padding) {
        double[] means = Arrays.stream(features(x, p, padding))
                .mapToDouble(map -> Arrays.stream(map).flatMapToDouble(Arrays::stream).average().getAsDouble())
                .toArray();
        double[] y = new double[p.c().length];
        for (int o = 0; o < y.length; o++) {
            for (int f = 0; f < means.length; f++) {
                y[o] += p.dense()[o][f] * means[f];
            }
            y[o] += p.c()[o];
        }
        return y;
    }

    public boolean isInvariant(PerAxis kernel, Padding p) {
        int side = 100;
        return side + p.top() + p.bottom() - kernel.height() + 1 == side
                && side + p.left() + p.right() - kernel.width() + 1 == side;
    }
}
