package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.recorded.RecordedKnowledge;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Knowledge;
import chainrule.grader.suite.LiveKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The installed product.
 *
 * @param home its folder: {@code lib/}, {@code worker/}, {@code oracle/}, {@code assignment.yaml}, {@code version}
 * @param settings where the assignment is read: the product's own folder, or a course's
 */
public record Product(Path home, Path settings) {
    /** The file that says what is graded. */
    public static final String ASSIGNMENT = "assignment.yaml";

    /** A file that replaces the secret of the assignment, for courses that keep the rest in a repository. */
    public static final String SECRET = "secret";

    /** The folder of a course, when the command line names one. */
    static final String COURSE = "chainrule.course";

    /**
     * A product under its own configuration.
     *
     * @param home its folder
     */
    public Product(Path home) {
        this(home, home);
    }

    /**
     * The product that is running.
     *
     * @return where run_autograder says that it is
     */
    public static Product running() {
        String home = System.getProperty("chainrule.home");
        if (home == null) {
            throw new HarnessFault("started without run_autograder: chainrule.home is not set");
        }
        return new Product(Path.of(home), Path.of(System.getProperty(COURSE, home)));
    }

    /**
     * The configuration under which it grades.
     *
     * @return the assignment, with the secret of its own file where there is one
     */
    public Assignment assignment() {
        Assignment assignment =
                AssignmentFile.read(settings.resolve(ASSIGNMENT), knowledge().catalogue());
        Path secret = settings.resolve(SECRET);
        return Files.isRegularFile(secret) ? assignment.withSecret(secret(secret)) : assignment;
    }

    /** An empty one would be known to everybody. */
    private static String secret(Path file) {
        String secret = text(file);
        if (secret.isEmpty()) {
            throw new HarnessFault("the file " + file + " is empty: write a long random line into it");
        }
        return secret;
    }

    /**
     * The exercises and their answers: written down in what students take home, computed everywhere else.
     *
     * @return what there is
     */
    public Knowledge knowledge() {
        Path recorded = home.resolve("recorded");
        return Files.isDirectory(recorded)
                ? new RecordedKnowledge(recorded)
                : new LiveKnowledge(home.resolve("oracle/reference.jar"), home.resolve("oracle/wrong"));
    }

    String version() {
        return text(home.resolve("version"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new HarnessFault("the product is not whole: cannot read " + file, e);
        }
    }
}
