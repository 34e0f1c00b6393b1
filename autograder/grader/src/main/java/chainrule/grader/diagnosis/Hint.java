package chainrule.grader.diagnosis;

import chainrule.grader.oracle.KnownMistake;
import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Results equal those of known mistakes. It speaks of the results, never of what the student did: the same numbers can
 * be had in other ways.
 *
 * @param outputs the results that are equal, by name
 * @param mistakes those that these cases cannot tell apart, at least one
 */
public record Hint(List<String> outputs, List<KnownMistake> mistakes) implements Sentence {
    @Override
    public String text() {
        String titles = mistakes.stream()
                .map(mistake -> "a solution that " + mistake.title())
                .collect(Collectors.joining(", and just as well those of "));
        String hints = mistakes.stream().map(KnownMistake::hint).collect(Collectors.joining(" "));
        return "Your results for " + Phrases.and(outputs) + " equal those of " + titles + ". " + hints;
    }
}
