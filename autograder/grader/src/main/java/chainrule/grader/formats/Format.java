package chainrule.grader.formats;

import java.util.Arrays;
import java.util.Optional;

/** Who reads results, beside Gradescope. */
public enum Format {
    /** Jenkins, CodeGrade, Artemis, and whatever else reads what Surefire writes. */
    JUNIT("junit", true, new JUnitXml(), "points and partial credit count for no reader; they stand in properties"),
    /** The JUnit Platform's own reports. */
    OPEN_TEST_REPORTING(
            "open-test-reporting", true, new OpenTestReport(), "points are data that no reader adds up by itself"),
    /** PrairieLearn's external graders. */
    PRAIRIELEARN("prairielearn", true, new PrairieLearn(), "causes are told with each of their checks"),
    /** Autolab, which reads the last line of what is printed. */
    AUTOLAB("autolab", false, new Autolab(), "points of single checks; a problem is an exercise"),
    /** Moodle's Virtual Programming Lab, which reads lines of what is printed. */
    VPL("vpl", false, new Vpl(), "points of exercises and checks; only the share of the whole counts");

    private final String key;
    private final boolean inFile;
    private final Form form;
    private final String loss;

    Format(String key, boolean inFile, Form form, String loss) {
        this.key = key;
        this.inFile = inFile;
        this.form = form;
        this.loss = loss;
    }

    /** How a reader wants results. */
    interface Form {
        /** A run that came to its end, with the checks that students see at once. */
        String graded(SeenRun seen);

        /** A run that came to no end, in words that do not charge the student; no score must follow from it. */
        String notGraded(String sentence);
    }

    /**
     * The format of a word.
     *
     * @param key such as {@code junit}
     * @return nothing for a word that is not known
     */
    public static Optional<Format> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /**
     * The words.
     *
     * @return separated by commas
     */
    public static String keys() {
        return String.join(", ", Arrays.stream(values()).map(Format::key).toList());
    }

    /**
     * The word on the command line.
     *
     * @return such as {@code junit}
     */
    public String key() {
        return key;
    }

    /**
     * Whether its reader opens a file.
     *
     * @return false when it reads what is printed
     */
    public boolean isInFile() {
        return inFile;
    }

    /**
     * What does not come across, beside hidden checks.
     *
     * @return the rest of a sentence
     */
    public String loss() {
        return loss;
    }

    /**
     * Results of a run that came to its end.
     *
     * @param seen what its readers may see of it
     * @return the text of a file, or all that is printed
     */
    public String graded(SeenRun seen) {
        return form.graded(seen);
    }

    /**
     * Results of a run that came to no end.
     *
     * @param sentence for students
     * @return as with a run that did
     */
    public String notGraded(String sentence) {
        return form.notGraded(sentence);
    }
}
