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
 * @param harnessFault what the harness failed of when it looked for more to say
 */
public record Diagnosis(
        List<Pattern> patterns,
        List<Hint> hints,
        Optional<Sentence> gradient,
        Optional<Snippet> snippet,
        List<Computed> computed,
        Optional<Throwable> harnessFault) {
    /** Nothing to say. */
    public static final Diagnosis NONE =
            new Diagnosis(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    /**
     * All that can be said.
     *
     * @param patterns what the wrong results have in common
     * @param hints the known mistakes that give the same results
     * @param gradient for a wrong backward, whether it fits the student's own forward
     * @param snippet the shown case as Java to paste and run
     * @param computed what the wrong results are made of, where that is known
     */
    public Diagnosis(
            List<Pattern> patterns,
            List<Hint> hints,
            Optional<Sentence> gradient,
            Optional<Snippet> snippet,
            List<Computed> computed) {
        this(patterns, hints, gradient, snippet, computed, Optional.empty());
    }

    /** Only what the known mistakes tell: the harness failed of the rest. */
    static Diagnosis broken(List<Hint> hints, Throwable why) {
        return new Diagnosis(List.of(), hints, Optional.empty(), Optional.empty(), List.of(), Optional.of(why));
    }

    /** This diagnosis, with what the results are made of. */
    Diagnosis computing(List<Computed> laws) {
        return new Diagnosis(patterns, hints, gradient, snippet, laws, harnessFault);
    }

    /** This diagnosis, marked when the harness failed of something that would have been said of the whole exercise. */
    Diagnosis markedIf(Optional<Throwable> more) {
        return new Diagnosis(patterns, hints, gradient, snippet, computed, harnessFault.or(() -> more));
    }
}
