package chainrule.grader.gradescope;

import chainrule.grader.config.Points;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A warning to staff: the platform shows a score against its own points and never says that others can be earned.
 *
 * @param onPlatform points of the assignment there
 * @param here hundredths of a point that can be earned
 */
public record PointsDiffer(double onPlatform, int here) implements Sentence {
    private static final double LEAST_DIFFERENCE = 0.005;

    /**
     * The warning.
     *
     * @param onPlatform points of the assignment there, if that is known
     * @param here hundredths of a point that can be earned
     * @return nothing when both are the same
     */
    public static Optional<PointsDiffer> of(OptionalDouble onPlatform, int here) {
        return onPlatform.isPresent() && Math.abs(onPlatform.getAsDouble() - Points.number(here)) >= LEAST_DIFFERENCE
                ? Optional.of(new PointsDiffer(onPlatform.getAsDouble(), here))
                : Optional.empty();
    }

    @Override
    public String text() {
        return "For staff: " + Points.text(here) + " points can be earned, and the assignment on Gradescope is worth "
                + Figures.number(onPlatform) + ". Scores are shown against the latter.";
    }
}
