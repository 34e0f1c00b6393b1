package chainrule.grader.text;

import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Printed;
import java.util.ArrayList;
import java.util.List;

/** What the student's code printed during the shown case. */
public final class PrintedText {
    private static final String MARGIN = "  | ";

    private PrintedText() {}

    /**
     * How much was printed.
     *
     * @param shown characters that are shown
     * @param total characters in all
     */
    record Heading(int shown, long total) implements Sentence {
        @Override
        public String text() {
            return shown < total
                    ? "Your code printed " + total + " characters for this case, of which these are the first " + shown
                            + ":"
                    : "Your code printed for this case:";
        }
    }

    /**
     * Lays it out.
     *
     * @param printed what was printed
     * @return a heading and the beginning of it; nothing when nothing was
     */
    public static List<String> lines(Printed printed) {
        List<String> lines = new ArrayList<>();
        if (printed.total() > 0 && !StudentText.of(printed.head()).isBlank()) {
            int shown = printed.head().codePointCount(0, printed.head().length());
            lines.add(new Heading(shown, printed.total()).text());
            StudentText.of(printed.head().stripTrailing())
                    .block()
                    .lines()
                    .forEach(line -> lines.add((MARGIN + line).stripTrailing()));
        }
        return lines;
    }
}
