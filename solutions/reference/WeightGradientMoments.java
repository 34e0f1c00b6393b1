import chainrule.contract.GradientMoments;
import chainrule.contract.Moments;
import chainrule.contract.PerAxis;

/** Moments of a sum of independent products as their formulas say them. */
public class WeightGradientMoments implements GradientMoments {

    @Override
    public long places(PerAxis picture, PerAxis kernel) {
        long rows = picture.height() - kernel.height() + 1;
        long columns = picture.width() - kernel.width() + 1;
        return rows * columns;
    }

    @Override
    public Moments moments(PerAxis picture, PerAxis kernel, Moments x, Moments gradient) {
        long places = places(picture, kernel);
        double variance = x.variance() * gradient.variance()
                + x.mean() * x.mean() * gradient.variance()
                + gradient.mean() * gradient.mean() * x.variance();
        return new Moments(places * x.mean() * gradient.mean(), places * variance);
    }
}
