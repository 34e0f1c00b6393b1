package chainrule.suites.tanhrnn;

import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * One sequence with all steps at once, by EJML: a second opinion on the reference, without any loop back through time.
 *
 * <p>States: as often as there are steps, all columns of H = tanh(Wx X + Wh (h0, H without its last column) + b) are
 * computed anew from the last H, whatever it was; column t is right from round t on.
 *
 * <p>Gradients: the equations dz_t = s_t ⊙ (Wyᵀ dy_t + Whᵀ dz_(t+1)), where s_t = 1 - h_t², are one linear system for all
 * dz, which is solved; then dWx = dZ Xᵀ and so on, as products of whole matrices.
 */
final class ThroughTimeAtOnce {
    private final ManyToMany given;
    private final int steps;
    private final int hidden;
    private final DMatrixRMaj wx;
    private final DMatrixRMaj wh;
    private final DMatrixRMaj wy;
    private final DMatrixRMaj h0;
    private final DMatrixRMaj x;
    private final DMatrixRMaj dy;
    private final DMatrixRMaj h;
    private final DMatrixRMaj dz;

    ThroughTimeAtOnce(ManyToMany given, int n) {
        this.given = given;
        steps = given.x()[n].length;
        hidden = given.h0()[n].length;
        wx = new DMatrixRMaj(given.parameters().wx());
        wh = new DMatrixRMaj(given.parameters().wh());
        wy = new DMatrixRMaj(given.parameters().wy());
        h0 = DMatrixRMaj.wrap(hidden, 1, given.h0()[n].clone());
        x = transposed(new DMatrixRMaj(given.x()[n]));
        dy = transposed(new DMatrixRMaj(given.dy()[n]));
        h = states();
        dz = solved();
    }

    /** One row for each step. */
    DMatrixRMaj h() {
        return transposed(h);
    }

    /** One row for each step. */
    DMatrixRMaj y() {
        return transposed(plusColumn(product(wy, h), given.parameters().c()));
    }

    /** One row for each step. */
    DMatrixRMaj dx() {
        return product(transposed(dz), wx);
    }

    DMatrixRMaj dh0() {
        return product(transposed(CommonOps_DDRM.extractColumn(dz, 0, null)), wh);
    }

    DMatrixRMaj dwx() {
        return product(dz, transposed(x));
    }

    DMatrixRMaj dwh() {
        return product(dz, transposed(before(h)));
    }

    DMatrixRMaj db() {
        return CommonOps_DDRM.sumRows(dz, null);
    }

    DMatrixRMaj dwy() {
        return product(dy, transposed(h));
    }

    DMatrixRMaj dc() {
        return CommonOps_DDRM.sumRows(dy, null);
    }

    private DMatrixRMaj states() {
        DMatrixRMaj fromInput = plusColumn(product(wx, x), given.parameters().b());
        DMatrixRMaj states = new DMatrixRMaj(hidden, steps);
        for (int round = 0; round < steps; round++) {
            DMatrixRMaj sum = product(wh, before(states));
            CommonOps_DDRM.addEquals(sum, fromInput);
            states = CommonOps_DDRM.apply(sum, StrictMath::tanh, sum);
        }
        return states;
    }

    /** Unknown t · hidden + i is entry i of dz_t. */
    private DMatrixRMaj solved() {
        DMatrixRMaj system = CommonOps_DDRM.identity(steps * hidden);
        DMatrixRMaj fromOutput = product(transposed(wy), dy);
        DMatrixRMaj right = new DMatrixRMaj(steps * hidden, 1);
        for (int unknown = 0; unknown < steps * hidden; unknown++) {
            int t = unknown / hidden;
            int i = unknown % hidden;
            double slope = 1 - h.get(i, t) * h.get(i, t);
            right.set(unknown, 0, slope * fromOutput.get(i, t));
            for (int j = 0; j < hidden && t + 1 < steps; j++) {
                system.set(unknown, (t + 1) * hidden + j, -slope * wh.get(j, i));
            }
        }
        DMatrixRMaj solution = new DMatrixRMaj(steps * hidden, 1);
        CommonOps_DDRM.solve(system, right, solution);
        solution.reshape(steps, hidden);
        return transposed(solution);
    }

    /** The states that go into the steps. */
    private DMatrixRMaj before(DMatrixRMaj states) {
        DMatrixRMaj shifted = new DMatrixRMaj(hidden, steps);
        CommonOps_DDRM.insert(h0, shifted, 0, 0);
        CommonOps_DDRM.extract(states, 0, hidden, 0, steps - 1, shifted, 0, 1);
        return shifted;
    }

    private static DMatrixRMaj plusColumn(DMatrixRMaj matrix, double[] column) {
        for (int i = 0; i < matrix.numRows; i++) {
            for (int j = 0; j < matrix.numCols; j++) {
                matrix.add(i, j, column[i]);
            }
        }
        return matrix;
    }

    private static DMatrixRMaj product(DMatrixRMaj left, DMatrixRMaj right) {
        return CommonOps_DDRM.mult(left, right, new DMatrixRMaj(left.numRows, right.numCols));
    }

    private static DMatrixRMaj transposed(DMatrixRMaj matrix) {
        return CommonOps_DDRM.transpose(matrix, null);
    }
}
