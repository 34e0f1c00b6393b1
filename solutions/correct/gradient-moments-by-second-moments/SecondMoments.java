import chainrule.contract.*;

class SecondMoments implements GradientMoments {
    public long places(PerAxis picture, PerAxis kernel) {
        long count = 0;
        for (int i = 0; i + kernel.height() <= picture.height(); i++) {
            for (int j = 0; j + kernel.width() <= picture.width(); j++) {
                count++;
            }
        }
        return count;
    }

    public Moments moments(PerAxis picture, PerAxis kernel, Moments x, Moments g) {
        double m = places(picture, kernel);
        double squareX = x.variance() + x.mean() * x.mean();
        double squareG = g.variance() + g.mean() * g.mean();
        double mean = x.mean() * g.mean();
        return new Moments(m * mean, m * (squareX * squareG - mean * mean));
    }
}
