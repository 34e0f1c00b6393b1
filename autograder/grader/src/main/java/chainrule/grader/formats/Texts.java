package chainrule.grader.formats;

import chainrule.grader.config.Points;

/** Texts as every reader here can take them. */
final class Texts {
    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** What is said of a test; all of it, since nothing is explained elsewhere. */
    static String of(SeenRun.Test test) {
        return clean(test.text());
    }

    /** The same where nothing stands above it: who reads that a class is not there reads at once why not. */
    static String alone(SeenRun.Test test, SeenRun seen) {
        return of(test) + (test.notRun() ? "\n\n" + found(seen) : "");
    }

    static String found(SeenRun seen) {
        return "What we found:\n" + clean(String.join("\n", seen.found()));
    }

    static String name(SeenRun.Test test) {
        return clean(test.number() + " " + test.name());
    }

    static String points(SeenRun.Test test) {
        return Points.text(test.score()) + "/" + Points.text(test.most());
    }

    /**
     * Without what XML cannot hold, not even as a reference, and terminals obey: control characters but tab and line feed,
     * halves of surrogate pairs, and the two code points that are none.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(point -> clean.appendCodePoint(isText(point) ? point : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isText(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && point != '\n' && point != '\t';
        boolean half = Character.getType(point) == Character.SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : clean(text.substring(0, most)) + "\n… (cut)";
    }
}
