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
 * @param harnessFault what the harness failed of when it looked for more to say
 */
public record Diagnosis(
        List<Pattern> patterns,
        List<Hint> hints,
        Optional<Sentence> gradient,
        Optional<Snippet> snippet,
        Optional<Throwable> harnessFault) {
    /** Nothing to say. */
    public static final Diagnosis NONE = new Diagnosis(List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * All that can be said.
     *
     * @param patterns what the wrong results have in common
     * @param hints the known mistakes that give the same results
     * @param gradient for a wrong backward, whether it fits the student's own forward
     * @param snippet the shown case as Java to paste and run
     */
    public Diagnosis(List<Pattern> patterns, List<Hint> hints, Optional<Sentence> gradient, Optional<Snippet> snippet) {
        this(patterns, hints, gradient, snippet, Optional.empty());
    }

    /** Less than could be said: the harness failed. */
    static Diagnosis broken(List<Hint> hints, Throwable why) {
        return new Diagnosis(List.of(), hints, Optional.empty(), Optional.empty(), Optional.of(why));
    }
}
