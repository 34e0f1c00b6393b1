package chainrule.grader.formats;

import chainrule.grader.config.Points;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.Message;
import chainrule.grader.submission.Fault;
import chainrule.grader.text.CheckText;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.words.Sentence;
import java.util.stream.Collectors;

/** Texts as every reader here can take them. */
final class Texts {
    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** What is said of a check; all of it, since nothing is explained elsewhere. */
    static String of(CheckLine line) {
        return clean(String.join("\n", CheckText.lines(line.message())));
    }

    /** The same where nothing stands above it: who reads that a class is not there reads at once why not. */
    static String alone(CheckLine line, Message message) {
        return of(line) + (isPointer(line) ? "\n\n" + found(message) : "");
    }

    /** Whether what is said of a check points to what was found before anything ran. */
    static boolean isPointer(CheckLine line) {
        return line.check()
                .verdict()
                .shown()
                .filter(shown -> shown.outcome() instanceof Outcome.Failed failed
                        && (failed.fault() instanceof Fault.NotFound || failed.fault() instanceof Fault.DidNotCompile))
                .isPresent();
    }

    static String found(Message message) {
        return "What we found:\n"
                + clean(message.found().stream().map(Sentence::text).collect(Collectors.joining("\n")));
    }

    static String name(CheckLine line) {
        return clean(
                line.check().number() + " " + line.check().verdict().check().name());
    }

    static String points(CheckLine line) {
        return Points.text(line.check().score()) + "/"
                + Points.text(line.check().most());
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
