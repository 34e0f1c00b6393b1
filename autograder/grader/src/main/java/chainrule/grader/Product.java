package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Suites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The installed product.
 *
 * @param home its folder: {@code lib/}, {@code worker/}, {@code oracle/}, {@code assignment.yaml}, {@code version}
 */
public record Product(Path home) {

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
        return new Product(Path.of(home));
    }

    /**
     * The configuration that it was built with.
     *
     * @return the assignment
     */
    public Assignment assignment() {
        return AssignmentFile.read(home.resolve("assignment.yaml"), Suites.catalogue());
    }

    Path reference() {
        return home.resolve("oracle").resolve("reference.jar");
    }

    Path mistakes() {
        return home.resolve("oracle").resolve("wrong");
    }

    String version() {
        try {
            return Files.readString(home.resolve("version")).strip();
        } catch (IOException e) {
            throw new HarnessFault("the product is not whole: no file version in " + home, e);
        }
    }
}
