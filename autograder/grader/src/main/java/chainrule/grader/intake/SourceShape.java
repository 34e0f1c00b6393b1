package chainrule.grader.intake;

import chainrule.grader.intake.Extreme.Kind;
import java.util.Optional;

/** How far a source goes in what makes compilers break, measured in one pass over its letters. */
public final class SourceShape {
    /** A part of what is taken at the most that still is far from usual. */
    private static final double REMARKABLE = 0.1;

    private final String text;
    private final int[] most = new int[Kind.values().length];
    private final int[] lines = new int[Kind.values().length];
    private int at;
    private int line = 1;
    private int brackets;
    private int angles;
    private int operators;

    private SourceShape(String text) {
        this.text = text;
    }

    /**
     * What no compiler should be asked to read.
     *
     * @param text a source
     * @return the worst of it
     */
    static Optional<Extreme> beyondMeasure(String text) {
        return new SourceShape(text).worst().filter(worst -> worst.excess() > 1);
    }

    /**
     * What may have made a compiler give up.
     *
     * @param text a source
     * @return the most unusual thing about it, if anything is
     */
    public static Optional<Extreme> remarkable(String text) {
        return new SourceShape(text).worst().filter(worst -> worst.excess() > REMARKABLE);
    }

    private Optional<Extreme> worst() {
        while (at < text.length()) {
            step();
        }
        Extreme worst = null;
        for (Kind kind : Kind.values()) {
            Extreme extreme = new Extreme(kind, most[kind.ordinal()], lines[kind.ordinal()]);
            worst = worst == null || extreme.excess() > worst.excess() ? extreme : worst;
        }
        return Optional.of(worst);
    }

    private void step() {
        char letter = text.charAt(at);
        if (text.startsWith("//", at)) {
            skip("\n", false);
        } else if (text.startsWith("/*", at)) {
            skip("*/", true);
        } else if (text.startsWith("\"\"\"", at)) {
            skip("\"\"\"", true);
        } else if (letter == '"' || letter == '\'') {
            skipLiteral(letter);
        } else {
            count(letter);
            at++;
        }
    }

    private void count(char letter) {
        switch (letter) {
            case '\n' -> line++;
            case '(', '[', '{' -> {
                measure(Kind.BRACKETS, ++brackets);
                countOperator(letter);
            }
            case ')', ']', '}' -> close(letter);
            case '<' -> measure(Kind.TYPE_ARGUMENTS, ++angles);
            case '>' -> angles = Math.max(angles - 1, 0);
            case ';', ',' -> endOfExpression(letter);
            default -> countOperator(letter);
        }
    }

    private void close(char letter) {
        brackets = Math.max(brackets - 1, 0);
        if (letter == '}') {
            endOfExpression(';');
        }
    }

    /** Type arguments go on behind a comma. */
    private void endOfExpression(char letter) {
        operators = 0;
        angles = letter == ',' ? angles : 0;
    }

    private void countOperator(char letter) {
        if (letter == '{') {
            endOfExpression(';');
        } else if ("+-*/%&|^?:.=!~(@".indexOf(letter) >= 0) {
            measure(Kind.OPERATORS, ++operators);
        }
    }

    private void measure(Kind kind, int count) {
        if (count > most[kind.ordinal()]) {
            most[kind.ordinal()] = count;
            lines[kind.ordinal()] = line;
        }
    }

    private void skip(String end, boolean withEnd) {
        int found = text.indexOf(end, at + end.length());
        int next = found < 0 ? text.length() : found + (withEnd ? end.length() : 0);
        countLines(next);
    }

    private void skipLiteral(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        countLines(Math.min(end + 1, text.length()));
    }

    private void countLines(int end) {
        for (; at < end; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
    }
}
