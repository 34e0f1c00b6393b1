package chainrule.worker.compiler;

/**
 * A line of a source file, and a place in it.
 *
 * @param text the line; of a long one what surrounds the place
 * @param column the place, counted from 1, 0 for none
 */
record SourceLine(String text, int column) {
    static final SourceLine NONE = new SourceLine("", 0);

    private static final int LONGEST = 200;

    static SourceLine around(String source, int position) {
        if (position < 0 || position > source.length()) {
            return NONE;
        }
        int start = position;
        while (start > 0 && position - start < LONGEST / 2 && !endsLine(source.charAt(start - 1))) {
            start--;
        }
        int end = position;
        while (end < source.length() && end - start < LONGEST && !endsLine(source.charAt(end))) {
            end++;
        }
        return new SourceLine(source.substring(start, end), position - start + 1);
    }

    private static boolean endsLine(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
