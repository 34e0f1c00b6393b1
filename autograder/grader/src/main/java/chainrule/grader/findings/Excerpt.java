package chainrule.grader.findings;

import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.CompilerMessage;
import java.util.List;

/** Lines below a message that are laid out already: what stands in the source, and a mark below the place that is meant. */
sealed interface Excerpt extends Sentence {
    /** Lines that begin with a blank are shown as they are. */
    String INDENT = "    ";

    /** As much as fits into 80 columns, with a mark behind its end. */
    int WIDTH = 79 - INDENT.length();

    /**
     * A line.
     *
     * @param line without its own indentation
     */
    record SourceLine(String line) implements Excerpt {
        @Override
        public String text() {
            return INDENT + line;
        }
    }

    /**
     * Marks a place in the line above.
     *
     * @param column counted from 1
     */
    record Mark(int column) implements Excerpt {
        @Override
        public String text() {
            return INDENT + " ".repeat(column - 1) + "^";
        }
    }

    /** The line and the mark; nothing when there is no line. */
    static List<Excerpt> of(CompilerMessage message) {
        if (message.column() == 0 || message.source().isBlank()) {
            return List.of();
        }
        int[] letters = message.source().replace('\t', ' ').codePoints().toArray();
        int place = message.source()
                .codePointCount(
                        0, Math.min(message.column() - 1, message.source().length()));
        int start = 0;
        while (start < place && letters[start] == ' ') {
            start++;
        }
        // of a long line the part around the place
        start = Math.max(start, Math.min(place - WIDTH / 2, letters.length - WIDTH));
        int end = Math.min(letters.length, start + WIDTH);
        String line = StudentText.of(new String(letters, start, end - start)).block();
        return List.of(new SourceLine(line.stripTrailing()), new Mark(place - start + 1));
    }
}
