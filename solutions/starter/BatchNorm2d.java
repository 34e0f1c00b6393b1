import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;

/** Your batch normalisation. {@link BatchNormalization2d} has the formulas, the shapes and a worked example. */
public class BatchNorm2d implements BatchNormalization2d {

    /** See {@link BatchNormalization2d#statistics}. */
    @Override
    public NormalizationStatistics statistics(double[][][][] x, StatisticsSet set) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link BatchNormalization2d#forward}. */
    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link BatchNormalization2d#backward}. */
    @Override
    public NormalizationGradients backward(
            double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link BatchNormalization2d#updateRunning}. */
    @Override
    public NormalizationStatistics updateRunning(
            double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link BatchNormalization2d#inference}. */
    @Override
    public double[][][][] inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link BatchNormalization2d#inferenceBackward}. */
    @Override
    public NormalizationGradients inferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics running, double eps, double[][][][] dy) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
