package chainrule.grader.intake;

import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.Locale;

/** Why a file that may hold a class was not taken in. */
sealed interface IntakeNote extends Sentence {

    /**
     * Its name says Java, and it is something else.
     *
     * @param path the file
     * @param disguise what it is
     */
    record NotJava(String path, Disguise disguise) implements IntakeNote {
        @Override
        public String text() {
            return safe(path) + " is " + disguise.words() + ", no Java source. " + disguise.advice();
        }
    }

    /**
     * Compilers break at it.
     *
     * @param path the file
     * @param extreme at what
     */
    record BeyondMeasure(String path, Extreme extreme) implements IntakeNote {
        @Override
        public String text() {
            return String.format(
                    Locale.ROOT,
                    "%s is not compiled: %s, and %,d is the most that is taken. Break it up.",
                    safe(path),
                    extreme.words(),
                    extreme.kind().most());
        }
    }

    private static String safe(String text) {
        return StudentText.of(text).line();
    }
}
