import chainrule.contract.ScaledLayer;
import chainrule.contract.UnitScale;

/** Your steps at unit scale. {@link UnitScale} has the formulas, the shapes and a worked example. */
public class UnitScaled implements UnitScale {

    /** See {@link UnitScale#forwardScale}. */
    @Override
    public double forwardScale(int inputs) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#outputVariance}. */
    @Override
    public double outputVariance(double scale, int inputs, double variance) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#spectralNorm}. */
    @Override
    public double spectralNorm(double[][] matrix) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#largestChange}. */
    @Override
    public double largestChange(double[][] update, double scale) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#updateBound}. */
    @Override
    public double updateBound(int outputs, int inputs, double scale) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#signNorm}. */
    @Override
    public double signNorm(double[] g, double[] x) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#signStep}. */
    @Override
    public double[][] signStep(double[][] gradient, double scale) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#orthogonalStep}. */
    @Override
    public double[][] orthogonalStep(double[][] gradient, double scale) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#backwardScale}. */
    @Override
    public double backwardScale(int outputs, int inputs, double scale) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link UnitScale#gradients}. */
    @Override
    public double[][][] gradients(ScaledLayer[] layers, double[] x, double[] target) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
