package chainrule.grader.gradescope;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders of Gradescope's container.
 *
 * @param root where they are, {@code /autograder} on the platform
 */
public record Platform(Path root) {

    /**
     * The platform's own place.
     *
     * @return the folder {@code /autograder}
     */
    public static Platform standard() {
        return new Platform(Path.of("/autograder"));
    }

    /**
     * Whether this is the platform.
     *
     * @return true when there is a submission to grade
     */
    public boolean isHere() {
        return Files.isDirectory(submission());
    }

    /**
     * Where the student's files are.
     *
     * @return a folder that the platform makes anew for each run
     */
    public Path submission() {
        return root.resolve("submission");
    }

    /**
     * Where the results are read from.
     *
     * @return a file in a folder that the platform makes anew for each run
     */
    public Path results() {
        return root.resolve("results").resolve("results.json");
    }
}
