package chainrule.grader.diagnosis;

import chainrule.grader.probing.Computed;
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
 * @param computed what the wrong results are made of, where that is known
 */
public record Diagnosis(
        List<Pattern> patterns,
        List<Hint> hints,
        Optional<Sentence> gradient,
        Optional<Snippet> snippet,
        List<Computed> computed) {
    /** Nothing to say. */
    public static final Diagnosis NONE =
            new Diagnosis(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    /** This diagnosis, with what the results are made of. */
    Diagnosis computing(List<Computed> laws) {
        return new Diagnosis(patterns, hints, gradient, snippet, laws);
    }
}
