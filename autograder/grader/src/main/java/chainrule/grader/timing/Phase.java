package chainrule.grader.timing;

import java.util.Locale;

/** What a grading is doing. Phases follow one another; some come more than once. */
public enum Phase {
    /** The script, and the virtual machine until its first method. */
    START("the script, and Java until its first method"),
    /** Loading what reads the command line. */
    CLASSES("the command line and what reads it"),
    /** Reading what is graded: the configuration, the exercises, their answers. */
    CATALOGUE("configuration, exercises, answers"),
    /** Starting a worker, and seeing that it holds. */
    ISOLATION("a worker started and looked at"),
    /** Compiling the submission and loading its classes. */
    COMPILING("sources compiled, classes loaded"),
    /** Calling the submission. */
    CALLS("calls of the submission"),
    /** Comparing what came back with what is right. */
    COMPARING("results compared with answers"),
    /** Finding out what is wrong, and saying it. */
    MESSAGES("causes looked for, words chosen"),
    /** Writing results and the table. */
    REPORT("results and table written");

    private final String meaning;

    Phase(String meaning) {
        this.meaning = meaning;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }
}
