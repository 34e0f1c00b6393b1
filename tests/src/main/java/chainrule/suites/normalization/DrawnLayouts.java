package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.suites.normalization.Layout.Sizes;
import chainrule.testkit.draw.Draw;
import java.util.function.Function;

/**
 * A random layout for each property. Each shows its own property and uses no other optional parameter (another set than
 * per channel, gamma and beta, eps), so that what a student has not written costs its own checks and the combinations
 * alone.
 */
final class DrawnLayouts {
    private DrawnLayouts() {}

    /** One image, one channel, square. */
    static Layout basic(Draw draw) {
        return square(draw, 1, 1);
    }

    static Layout batch(Draw draw) {
        return square(draw, draw.between(2, 4), 1);
    }

    static Layout channels(Draw draw) {
        return square(draw, 1, draw.between(2, 4));
    }

    /**
     * Batch, channels and two unlike axes at once. At least three images: two entries normalise to -1 and 1 whatever
     * they are, and their dx is 0.
     */
    static Layout several(Draw draw) {
        int height = draw.between(2, 3);
        return Layout.plain(
                new Sizes(draw.between(3, 5), draw.between(2, 3), height, draw.oneOf(height + 1, height + 2)));
    }

    static Layout gammaAndBeta(Draw draw) {
        return several(draw).withGammaAndBeta();
    }

    /** Large against the variance of some channels, so that leaving it out or misplacing it shows. */
    static Layout eps(Draw draw) {
        return several(draw).withEps(draw.oneOf(0.5, 1.5, 2.0));
    }

    /** Never a half, which weighs old and new alike. */
    static Layout momentum(Draw draw) {
        return several(draw).withMomentum(draw.oneOf(0.125, 0.25, 0.75));
    }

    static Function<Draw, Layout> over(StatisticsSet set) {
        return draw -> momentum(draw).with(set);
    }

    /** Gamma, beta and eps at once, with statistics of some set. */
    static Function<Draw, Layout> combination(StatisticsSet set) {
        return draw -> eps(draw).with(set).withGammaAndBeta();
    }

    /**
     * So large that differencing one's own forward, two passes for each input, takes minutes, while back-propagation
     * walks over the input a few times: a blink, even before the compiler has warmed up.
     */
    static Layout large(Draw draw) {
        return Layout.plain(new Sizes(2, 4, 120, 110));
    }

    private static Layout square(Draw draw, int images, int channels) {
        int size = draw.between(2, 3);
        return Layout.plain(new Sizes(images, channels, size, size));
    }
}
