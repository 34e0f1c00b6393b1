import chainrule.contract.GradientMoments;
import chainrule.contract.Moments;
import chainrule.contract.PerAxis;

/** Your moments of a gradient. {@link GradientMoments} has the formulas, the shapes and a worked example. */
public class WeightGradientMoments implements GradientMoments {

    /** See {@link GradientMoments#places}. */
    @Override
    public long places(PerAxis picture, PerAxis kernel) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link GradientMoments#moments}. */
    @Override
    public Moments moments(PerAxis picture, PerAxis kernel, Moments x, Moments gradient) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
