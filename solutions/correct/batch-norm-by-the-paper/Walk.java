/** Walks over entries and over sets. */
abstract class Walk {
    protected interface Entry { void visit(int n, int c, int i, int j); }

    protected interface Number { double at(int n, int c, int i, int j); }

    protected void each(double[][][][] x, Entry entry) {
        for (int n = 0; n < x.length; n++)
            for (int c = 0; c < x[0].length; c++)
                for (int i = 0; i < x[0][0].length; i++)
                    for (int j = 0; j < x[0][0][0].length; j++)
                        entry.visit(n, c, i, j);
    }

    /** The sum over each set, compensated as W. Kahan has it. */
    protected double[][][] sum(double[][][][] x, double[][][] like, Number number) {
        double[][][] sum = zeros(like), lost = zeros(like);
        each(x, (n, c, i, j) -> {
            int k = c % like.length, r = i % like[0].length, q = j % like[0][0].length;
            double next = number.at(n, c, i, j) - lost[k][r][q];
            double total = sum[k][r][q] + next;
            lost[k][r][q] = total - sum[k][r][q] - next;
            sum[k][r][q] = total;
        });
        return sum;
    }

    protected double of(double[][][] shared, int c, int i, int j) {
        return shared[c % shared.length][i % shared[0].length][j % shared[0][0].length];
    }

    protected double[][][] zeros(double[][][] like) {
        return new double[like.length][like[0].length][like[0][0].length];
    }

    protected double[][][] each(double[][][] like, Number number) {
        double[][][] out = zeros(like);
        each(new double[][][][] {like}, (n, c, i, j) -> out[c][i][j] = number.at(n, c, i, j));
        return out;
    }

    protected double[][][][] zeros(double[][][][] like) {
        return new double[like.length][like[0].length][like[0][0].length][like[0][0][0].length];
    }
}
