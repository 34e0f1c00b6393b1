package chainrule.grader.text;

import chainrule.grader.message.Cause;
import chainrule.grader.message.CheckMessage;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A cause as plain text. */
public final class CauseText {
    private CauseText() {}

    /**
     * All of a cause.
     *
     * @param number of the cause, from 1
     * @param cause why checks failed
     * @param withSnippet whether the case stands there as Java as well
     * @return lines, the first of them a heading
     */
    public static List<String> lines(int number, Cause cause, boolean withSnippet) {
        List<String> lines = new ArrayList<>();
        lines.add(number + ". " + cause.heading().text());
        lines.add(cause.cost().text());
        cause.mayFollow().forEach(sentence -> lines.add(sentence.text()));
        lines.addAll(explanation(cause.explanation(), withSnippet));
        return lines;
    }

    private static List<String> explanation(CheckMessage message, boolean withSnippet) {
        List<String> lines = new ArrayList<>();
        if (message.isUnexplained()) {
            lines.add(message.first().text());
            message.details().forEach(detail -> lines.add("  " + detail));
        }
        texts(message.patterns(), lines);
        message.computed().forEach(one -> texts(one.sentences(), lines));
        texts(message.hints(), lines);
        texts(message.gradient(), lines);
        message.shown().ifPresent(shown -> lines.addAll(CaseText.lines(shown)));
        texts(message.rounding(), lines);
        if (withSnippet) {
            lines.addAll(CheckText.snippet(message));
        }
        CheckText.addBlock(lines, PrintedText.lines(message.printed()));
        return lines;
    }

    private static void texts(List<? extends Sentence> sentences, List<String> lines) {
        sentences.forEach(sentence -> lines.add(sentence.text()));
    }
}
