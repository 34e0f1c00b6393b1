package chainrule.grader.message;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.words.Sentence;

/**
 * What stands above a case.
 *
 * @param small whether it can be worked out by hand
 * @param origin where it is from; empty for a drawn one
 * @param settings all of it that is not an array; empty for nothing
 */
public record CaseHeading(boolean small, String origin, String settings) implements Sentence {
    private static final long MOST_NUMBERS = 40;

    /**
     * The heading of a case.
     *
     * @param shown the case
     * @return what it is
     */
    public static CaseHeading of(CaseVerdict<?> shown) {
        return new CaseHeading(
                Numbers.count(shown.posed().given()) <= MOST_NUMBERS,
                shown.posed().origin(),
                shown.posed().given().facts().settings());
    }

    @Override
    public String text() {
        return (small ? "The smallest case that shows it" : "A case that shows it")
                + (origin.isEmpty() ? "" : ", from " + origin)
                + (settings.isEmpty() ? "" : ", with " + settings)
                + ":";
    }
}
