package chainrule.testkit.words;

/**
 * Text that a student's code chose: a message, a file name, a class name, output. It can be read in two ways only, both
 * safe: as one line or as several, without control characters, direction marks or terminal sequences.
 *
 * <p>What a medium treats as markup (HTML, Markdown) stays in, since whoever writes that medium escapes whole texts.
 */
public final class StudentText {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_BLOCK = 4_000;
    private static final char REPLACEMENT = '\uFFFD';

    private final String raw;

    private StudentText(String raw) {
        this.raw = raw;
    }

    /**
     * Wraps a text.
     *
     * @param raw anything at all
     * @return the text, not to be read but through this class
     */
    public static StudentText of(String raw) {
        return new StudentText(raw);
    }

    /**
     * Whether there is anything to read.
     *
     * @return true when nothing but white space is in it
     */
    public boolean isBlank() {
        return raw.isBlank();
    }

    /**
     * As part of a line: line ends become spaces.
     *
     * @return at most 400 characters
     */
    public String line() {
        return clean(raw.replaceAll("\\s+", " ").strip(), LONGEST_LINE);
    }

    /**
     * As a block of lines.
     *
     * @return at most 4,000 characters, lines ended by {@code \n}
     */
    public String block() {
        return clean(raw.replace("\r\n", "\n").replace('\r', '\n'), LONGEST_BLOCK);
    }

    @Override
    public String toString() {
        return line();
    }

    private static String clean(String text, int longest) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .forEach(character -> safe.appendCodePoint(isSafe(character) ? character : REPLACEMENT));
        if (text.codePointCount(0, text.length()) > longest) {
            safe.append(" …");
        }
        return safe.toString();
    }

    private static boolean isSafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
