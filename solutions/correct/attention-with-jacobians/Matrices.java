import chainrule.contract.AttentionGradients;
import chainrule.contract.AttentionResult;
import chainrule.contract.AttentionWeights;
import chainrule.contract.SelfAttention;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

public final class Matrices implements SelfAttention {
    private static final class M {
        final double[][] a;

        M(double[][] a) {
            this.a = a;
        }

        M t() {
            double[][] r = new double[a[0].length][a.length];
            for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) r[j][i] = a[i][j];
            return new M(r);
        }

        M by(M o) {
            double[][] r = new double[a.length][o.a[0].length];
            for (int i = 0; i < a.length; i++)
                for (int j = 0; j < o.a[0].length; j++)
                    for (int k = 0; k < o.a.length; k++) r[i][j] += a[i][k] * o.a[k][j];
            return new M(r);
        }

        M map(DoubleUnaryOperator f) {
            return new M(Arrays.stream(a).map(row -> Arrays.stream(row).map(f).toArray()).toArray(double[][]::new));
        }

        M plus(M o) {
            double[][] r = new double[a.length][a[0].length];
            for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) r[i][j] = a[i][j] + o.a[i][j];
            return new M(r);
        }
    }

    public AttentionResult forward(double[][] tokens, AttentionWeights w) {
        M x = new M(tokens);
        M q = x.by(new M(w.wq()).t()), k = x.by(new M(w.wk()).t()), v = x.by(new M(w.wv()).t());
        double root = Math.sqrt(w.wk().length);
        M e = q.by(k.t()).map(s -> s / root);
        M a = new M(Arrays.stream(e.a).map(Matrices::softmax).toArray(double[][]::new));
        return new AttentionResult(q.a, k.a, v.a, e.a, a.a, a.by(v).a);
    }

    private static double[] softmax(double[] row) {
        double most = Arrays.stream(row).max().getAsDouble();
        double[] powers = Arrays.stream(row).map(s -> Math.exp(s - most)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(p -> p / sum).toArray();
    }

    public AttentionGradients backward(double[][] tokens, AttentionWeights w, double[][] upstream) {
        AttentionResult f = forward(tokens, w);
        M x = new M(tokens), dz = new M(upstream), a = new M(f.weights());
        M da = dz.by(new M(f.v()).t());
        double[][] de = new double[a.a.length][];
        for (int i = 0; i < de.length; i++) {
            double[] row = a.a[i];
            double[][] jacobian = new double[row.length][row.length];
            for (int j = 0; j < row.length; j++) {
                for (int m = 0; m < row.length; m++) {
                    jacobian[j][m] = row[j] * ((j == m ? 1 : 0) - row[m]);
                }
            }
            de[i] = new M(new double[][] {da.a[i]}).by(new M(jacobian)).a[0];
        }
        double root = Math.sqrt(w.wk().length);
        M scores = new M(de).map(s -> s / root);
        M dq = scores.by(new M(f.k())), dk = scores.t().by(new M(f.q())), dv = a.t().by(dz);
        M dx = dq.by(new M(w.wq())).plus(dk.by(new M(w.wk()))).plus(dv.by(new M(w.wv())));
        return new AttentionGradients(dx.a, dq.t().by(x).a, dk.t().by(x).a, dv.t().by(x).a);
    }
}
