import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;
import java.util.ArrayList;
import java.util.List;

/** A vector in a computation. */
class Node {
    final double[] value;
    final double[] gradient;

    Node(double[] value) {
        this.value = value;
        this.gradient = new double[value.length];
    }

    void handBack() {}
}

class Affine extends Node {
    private final Matrix matrix;
    private final Node vector;
    private final Node offset;

    Affine(Matrix matrix, Node vector, Node offset) {
        super(matrix.times(vector.value, offset.value));
        this.matrix = matrix;
        this.vector = vector;
        this.offset = offset;
    }

    @Override
    void handBack() {
        for (int i = 0; i < gradient.length; i++) {
            offset.gradient[i] += gradient[i];
            for (int j = 0; j < vector.value.length; j++) {
                matrix.gradient[i][j] += gradient[i] * vector.value[j];
                vector.gradient[j] += gradient[i] * matrix.value[i][j];
            }
        }
    }
}

class Tanh extends Node {
    private final Node input;

    Tanh(Node input) {
        super(input.value.clone());
        this.input = input;
        for (int i = 0; i < value.length; i++) {
            value[i] = Math.tanh(value[i]);
        }
    }

    @Override
    void handBack() {
        for (int i = 0; i < gradient.length; i++) {
            input.gradient[i] += gradient[i] / Math.pow(Math.cosh(input.value[i]), 2);
        }
    }
}

class Matrix {
    final double[][] value;
    final double[][] gradient;

    Matrix(double[][] value) {
        this.value = value;
        this.gradient = new double[value.length][value[0].length];
    }

    double[] times(double[] vector, double[] offset) {
        double[] result = offset.clone();
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += value[i][j] * vector[j];
            }
            result[i] += sum;
        }
        return result;
    }
}

abstract class Recurrent implements Rnn {

    /** A network that has been run, and the order in which it was. */
    static class Run {
        final List<Node> order = new ArrayList<>();
        final Matrix wx;
        final Matrix wh;
        final Matrix wy;
        final Node b;
        final Node c;
        final Node[] h0;
        final Node[][] x;
        final Node[][] h;
        final Node[][] y;

        Run(double[][][] inputs, double[][] start, RnnParameters parameters) {
            wx = new Matrix(parameters.wx());
            wh = new Matrix(parameters.wh());
            wy = new Matrix(parameters.wy());
            b = new Node(parameters.b());
            c = new Node(parameters.c());
            h0 = new Node[inputs.length];
            x = new Node[inputs.length][inputs[0].length];
            h = new Node[inputs.length][inputs[0].length];
            y = new Node[inputs.length][inputs[0].length];
            for (int n = 0; n < inputs.length; n++) {
                h0[n] = new Node(start[n]);
                for (int t = 0; t < inputs[n].length; t++) {
                    x[n][t] = new Node(inputs[n][t]);
                    Node recurrent = then(new Affine(wh, t > 0 ? h[n][t - 1] : h0[n], b));
                    h[n][t] = then(new Tanh(then(new Affine(wx, x[n][t], recurrent))));
                    y[n][t] = then(new Affine(wy, h[n][t], c));
                }
            }
        }

        private Node then(Node next) {
            order.add(next);
            return next;
        }

        RnnGradients handBack() {
            for (int i = order.size() - 1; i >= 0; i--) {
                order.get(i).handBack();
            }
            double[][][] dx = new double[x.length][][];
            for (int n = 0; n < x.length; n++) {
                dx[n] = gradients(x[n]);
            }
            return new RnnGradients(
                    dx, gradients(h0), wx.gradient, wh.gradient, b.gradient, wy.gradient, c.gradient);
        }

        private static double[][] gradients(Node[] nodes) {
            double[][] all = new double[nodes.length][];
            for (int i = 0; i < nodes.length; i++) {
                all[i] = nodes[i].gradient;
            }
            return all;
        }
    }

    static double[][][] values(Node[][] nodes) {
        double[][][] all = new double[nodes.length][nodes[0].length][];
        for (int n = 0; n < nodes.length; n++) {
            for (int t = 0; t < nodes[n].length; t++) {
                all[n][t] = nodes[n][t].value;
            }
        }
        return all;
    }

    @Override
    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters) {
        return values(new Run(x, h0, parameters).h);
    }

    @Override
    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters) {
        return values(new Run(x, h0, parameters).y);
    }
}

class Network extends Recurrent {

    @Override
    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][] last = new double[x.length][];
        for (int n = 0; n < x.length; n++) {
            last[n] = manyToMany(x, h0, parameters)[n][x[n].length - 1];
        }
        return last;
    }

    @Override
    public RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy) {
        Run run = new Run(x, h0, parameters);
        for (int n = 0; n < x.length; n++) {
            System.arraycopy(dy[n], 0, run.y[n][x[n].length - 1].gradient, 0, dy[n].length);
        }
        return run.handBack();
    }

    @Override
    public RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy) {
        Run run = new Run(x, h0, parameters);
        for (int n = 0; n < x.length; n++) {
            for (int t = 0; t < x[n].length; t++) {
                System.arraycopy(dy[n][t], 0, run.y[n][t].gradient, 0, dy[n][t].length);
            }
        }
        return run.handBack();
    }
}
