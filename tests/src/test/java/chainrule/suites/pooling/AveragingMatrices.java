package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.suites.pooling.AveragePoolingCase.Backward;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Average pooling of one channel as a product of EJML's matrices, a second opinion on the reference: Y = R X Cᵀ, where
 * row i of R averages over the rows of window i and row j of C over its columns, so that dX = Rᵀ dY C.
 */
final class AveragingMatrices {
    private final DMatrixRMaj rows;
    private final DMatrixRMaj columns;

    AveragingMatrices(Backward given) {
        PerAxis kernel = given.geometry().kernel();
        PerAxis stride = given.geometry().stride();
        PerAxis padding = given.geometry().padding();
        rows = new DMatrixRMaj(given.dy()[0][0].length, given.x()[0][0].length);
        columns = new DMatrixRMaj(given.dy()[0][0][0].length, given.x()[0][0][0].length);
        fill(rows, kernel.height(), stride.height(), padding.height(), given.countPadding());
        fill(columns, kernel.width(), stride.width(), padding.width(), given.countPadding());
    }

    double[][] y(double[][] x) {
        DMatrixRMaj averagedRows = new DMatrixRMaj(rows.numRows, columns.numCols);
        DMatrixRMaj y = new DMatrixRMaj(rows.numRows, columns.numRows);
        CommonOps_DDRM.mult(rows, new DMatrixRMaj(x), averagedRows);
        CommonOps_DDRM.multTransB(averagedRows, columns, y);
        return y.get2DData();
    }

    double[][] dx(double[][] dy) {
        DMatrixRMaj spreadRows = new DMatrixRMaj(rows.numCols, columns.numRows);
        DMatrixRMaj dx = new DMatrixRMaj(rows.numCols, columns.numCols);
        CommonOps_DDRM.multTransA(rows, new DMatrixRMaj(dy), spreadRows);
        CommonOps_DDRM.mult(spreadRows, columns, dx);
        return dx.get2DData();
    }

    private static void fill(DMatrixRMaj matrix, int kernel, int stride, int padding, boolean countPadding) {
        for (int window = 0; window < matrix.numRows; window++) {
            int first = window * stride - padding;
            int from = Math.max(first, 0);
            int to = Math.min(first + kernel, matrix.numCols);
            int padded = Math.min(first + kernel, matrix.numCols + padding) - first;
            for (int cell = from; cell < to; cell++) {
                matrix.set(window, cell, 1.0 / (countPadding ? padded : to - from));
            }
        }
    }
}
