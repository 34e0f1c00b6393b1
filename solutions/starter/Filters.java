import chainrule.contract.FirFilter;
import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;

/** Your filters. {@link FirFilter} has the formulas, the shapes and a worked example. */
public class Filters implements FirFilter {

    /** See {@link FirFilter#convolve}. */
    @Override
    public double[] convolve(double[] x, double[] h) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link FirFilter#pulseResponse}. */
    @Override
    public double[] pulseResponse(Pulse pulse, double ratio, int first, int count) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link FirFilter#flipped}. */
    @Override
    public double[][] flipped(double[][] h) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link FirFilter#convolve2d}. */
    @Override
    public double[][] convolve2d(double[][] x, double[][] h, PerAxis stride, PerAxis padding) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
