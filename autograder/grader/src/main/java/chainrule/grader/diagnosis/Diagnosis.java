package chainrule.grader.diagnosis;

import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What can be said about a failed check beside its verdict. Nothing for one that passed.
 *
 * @param patterns what the wrong results have in common
 * @param hints the known mistakes that give the same results
 * @param gradient for a wrong backward, whether it fits the student's own forward
 * @param snippet the shown case as Java to paste and run
 */
public record Diagnosis(
        List<Pattern> patterns, List<Hint> hints, Optional<Sentence> gradient, Optional<Snippet> snippet) {
    /** Nothing to say. */
    public static final Diagnosis NONE = new Diagnosis(List.of(), List.of(), Optional.empty(), Optional.empty());
}
