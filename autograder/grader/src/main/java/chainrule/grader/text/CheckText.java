package chainrule.grader.text;

import chainrule.grader.message.CheckMessage;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The message of one check as plain text. */
public final class CheckText {
    private CheckText() {}

    /**
     * All of it.
     *
     * @param message what is said of a check
     * @return lines; those that begin with a blank are laid out and must not be wrapped
     */
    public static List<String> lines(CheckMessage message) {
        List<String> lines = new ArrayList<>();
        lines.add(message.first().text());
        message.details().forEach(detail -> lines.add("  " + detail));
        lines.addAll(texts(message.patterns()));
        message.computed().forEach(one -> lines.addAll(texts(one.sentences())));
        lines.addAll(texts(message.hints()));
        message.shown().ifPresent(shown -> lines.addAll(CaseText.lines(shown)));
        lines.addAll(snippet(message));
        addBlock(lines, texts(message.gradient()));
        addBlock(lines, texts(message.rounding()));
        addBlock(lines, PrintedText.lines(message.printed()));
        return lines;
    }

    /**
     * What a check has of its own where a cause stands elsewhere: how often it failed, and the first result that differs.
     *
     * @param message what is said of a check
     * @return one line, or two
     */
    public static List<String> summary(CheckMessage message) {
        List<String> lines = new ArrayList<>();
        lines.add(message.first().text());
        message.shown().flatMap(CaseText::difference).ifPresent(lines::add);
        return lines;
    }

    /** The case as Java. */
    static List<String> snippet(CheckMessage message) {
        List<String> lines = new ArrayList<>();
        if (!message.snippet().isEmpty()) {
            lines.add("");
            lines.add("To run this case yourself, paste it into a main method:");
            message.snippet().forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    static void addBlock(List<String> lines, List<String> block) {
        if (!block.isEmpty()) {
            lines.add("");
            lines.addAll(block);
        }
    }

    private static List<String> texts(List<? extends Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
