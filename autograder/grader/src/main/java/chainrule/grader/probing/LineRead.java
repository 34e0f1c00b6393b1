package chainrule.grader.probing;

import chainrule.testkit.words.Sentence;

/**
 * Where a student's code reads what a wrong result is computed from; that is where to begin to read, and need not be
 * where the fault is.
 *
 * @param output which result
 * @param input what it is computed from
 * @param file the student's file
 * @param line from 1
 */
public record LineRead(String output, String input, String file, int line) implements Sentence {

    /**
     * What stands in that line, laid out.
     *
     * @param source without its indentation
     */
    public record Text(String source) implements Sentence {
        private static final int WIDTH = 74;

        @Override
        public String text() {
            return "    " + (source.length() > WIDTH ? source.substring(0, WIDTH) + "…" : source);
        }
    }

    @Override
    public String text() {
        return "Your " + output + " is computed from " + input + ", which is read in line " + line + " of " + file
                + ".";
    }
}
