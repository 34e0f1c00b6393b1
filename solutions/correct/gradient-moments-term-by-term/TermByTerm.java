import chainrule.contract.GradientMoments;
import chainrule.contract.Moments;
import chainrule.contract.PerAxis;

public class TermByTerm implements GradientMoments {
    @Override
    public long places(PerAxis p, PerAxis k) {
        return (p.height() - k.height() + 1L) * (p.width() - k.width() + 1L);
    }

    @Override
    public Moments moments(PerAxis p, PerAxis k, Moments x, Moments g) {
        double mean = 0;
        double variance = 0;
        for (long place = 0; place < places(p, k); place++) {
            mean += x.mean() * g.mean();
            variance += x.variance() * g.variance() + Math.pow(x.mean(), 2) * g.variance() + Math.pow(g.mean(), 2) * x.variance();
        }
        return new Moments(mean, variance);
    }
}
