package chainrule.suites.normalization;

import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/**
 * Batch normalisation by EJML's matrices, a second opinion on the reference. With P = I - 1 1ᵀ / m, the matrix that takes
 * the mean off a vector v, the variance is vᵀ P v / m and x̂ = P v / d, where d² = variance + eps. The derivative of x̂ is
 * the matrix J = (P - x̂ x̂ᵀ / m) / d, so that dx = gamma Jᵀ dy.
 */
final class SetMatrices {
    private final Backward given;
    private final Map<Integer, int[]> placesBySet = new LinkedHashMap<>();

    SetMatrices(Backward given) {
        this.given = given;
        for (int place = 0; place < Reading.tensor(given.x()).values().length; place++) {
            placesBySet.merge(
                    set(place),
                    new int[] {place},
                    (places, next) -> IntStream.concat(IntStream.of(places), IntStream.of(next))
                            .toArray());
        }
    }

    Tensor forward(double[][][] beta) {
        return entries((set, places) -> {
            DMatrixRMaj y = normalized(places);
            CommonOps_DDRM.scale(of(given.gamma(), set), y);
            CommonOps_DDRM.add(y, of(beta, set));
            return y;
        });
    }

    Tensor dx() {
        return entries((set, places) -> {
            DMatrixRMaj jacobian = centring(places.length);
            VectorVectorMult_DDRM.rank1Update(-1.0 / places.length, jacobian, normalized(places), normalized(places));
            CommonOps_DDRM.scale(of(given.gamma(), set) / deviation(places), jacobian);
            DMatrixRMaj dx = new DMatrixRMaj(places.length, 1);
            CommonOps_DDRM.multTransA(jacobian, vector(given.dy(), places), dx);
            return dx;
        });
    }

    Tensor dgamma() {
        return sets(places -> CommonOps_DDRM.dot(normalized(places), vector(given.dy(), places)));
    }

    Tensor dbeta() {
        return sets(places -> CommonOps_DDRM.elementSum(vector(given.dy(), places)));
    }

    Tensor mean() {
        return sets(places -> CommonOps_DDRM.elementSum(vector(given.x(), places)) / places.length);
    }

    Tensor variance() {
        return sets(this::variance);
    }

    Tensor unbiasedVariance() {
        return sets(places -> squaredDeviations(places) / (places.length - 1));
    }

    private interface OfEntries {
        DMatrixRMaj of(int set, int[] places);
    }

    private interface OfSet {
        double of(int[] places);
    }

    private Tensor entries(OfEntries formula) {
        Tensor x = Reading.tensor(given.x());
        double[] values = new double[x.values().length];
        placesBySet.forEach((set, places) -> {
            DMatrixRMaj vector = formula.of(set, places);
            for (int k = 0; k < places.length; k++) {
                values[places[k]] = vector.get(k);
            }
        });
        return new Tensor(x.shape(), values);
    }

    private Tensor sets(OfSet formula) {
        double[] values = new double[placesBySet.size()];
        placesBySet.forEach((set, places) -> values[set] = formula.of(places));
        return new Tensor(Reading.tensor(given.gamma()).shape(), values);
    }

    /** The number of a place's set, in the row-major order of gamma. */
    private int set(int place) {
        int[] index = Reading.tensor(given.x()).indexOf(place);
        int height = given.x()[0][0].length;
        int width = given.x()[0][0][0].length;
        int position = index[2] * width + index[3];
        return switch (given.set()) {
            case OVER_EVERYTHING -> 0;
            case PER_CHANNEL -> index[1];
            case PER_POSITION -> position;
            case PER_ELEMENT -> index[1] * height * width + position;
        };
    }

    private DMatrixRMaj normalized(int[] places) {
        DMatrixRMaj normalized = centred(places);
        CommonOps_DDRM.divide(normalized, deviation(places));
        return normalized;
    }

    private DMatrixRMaj centred(int[] places) {
        DMatrixRMaj centred = new DMatrixRMaj(places.length, 1);
        CommonOps_DDRM.mult(centring(places.length), vector(given.x(), places), centred);
        return centred;
    }

    private double deviation(int[] places) {
        return Math.sqrt(variance(places) + given.eps());
    }

    private double variance(int[] places) {
        return squaredDeviations(places) / places.length;
    }

    private double squaredDeviations(int[] places) {
        return CommonOps_DDRM.dot(vector(given.x(), places), centred(places));
    }

    private static DMatrixRMaj centring(int m) {
        DMatrixRMaj centring = CommonOps_DDRM.identity(m);
        CommonOps_DDRM.add(centring, -1.0 / m);
        return centring;
    }

    private static DMatrixRMaj vector(double[][][][] entries, int[] places) {
        double[] values = Reading.tensor(entries).values();
        return new DMatrixRMaj(
                IntStream.of(places).mapToDouble(place -> values[place]).toArray());
    }

    private static double of(double[][][] shared, int set) {
        return Reading.tensor(shared).values()[set];
    }
}
