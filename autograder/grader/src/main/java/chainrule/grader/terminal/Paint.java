package chainrule.grader.terminal;

import picocli.CommandLine.Help.Ansi;

/**
 * Colour, or none.
 *
 * @param on whether the reader's terminal shows it
 */
public record Paint(boolean on) {

    /**
     * Colour only on a terminal, and never when NO_COLOR is set to anything (no-color.org).
     *
     * @param isTerminal whether a terminal reads the output
     * @param noColor the environment variable, may be null
     * @return how to paint
     */
    public static Paint when(boolean isTerminal, String noColor) {
        return new Paint(isTerminal && (noColor == null || noColor.isEmpty()));
    }

    /**
     * What went well.
     *
     * @param text what is said
     * @return the same, in colour where there is any
     */
    public String good(String text) {
        return paint("green", text);
    }

    /**
     * What did not.
     *
     * @param text what is said
     * @return the same, in colour where there is any
     */
    public String bad(String text) {
        return paint("red,bold", text);
    }

    /**
     * What is read first.
     *
     * @param text what is said
     * @return the same, in colour where there is any
     */
    public String strong(String text) {
        return paint("bold", text);
    }

    private String paint(String style, String text) {
        return on ? Ansi.ON.string("@|" + style + " " + text + "|@") : text;
    }
}
