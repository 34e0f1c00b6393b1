package chainrule.grader.gradescope;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * The folders of Gradescope's container.
 *
 * @param root where they are, {@code /autograder} on the platform
 */
public record Platform(Path root) {
    private static final String CLASS_DATA = "class-data";

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

    /**
     * What the platform says about the submission.
     *
     * @return a file that a local run does not have
     */
    public Path metadata() {
        return root.resolve("submission_metadata.json");
    }

    /**
     * Closes everything here to other users. It must be done at each run: the platform makes its folders anew, for all
     * to read, and the metadata and what the grader prints hold what a submission must not see.
     */
    public void lockDown() {
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rwx------");
        try {
            for (String name : List.of("submission", "results", "source", "submission_metadata.json")) {
                Path path = root.resolve(name);
                if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    Files.setPosixFilePermissions(path, ownerOnly);
                }
            }
            openClassData(root.resolve("source"), ownerOnly);
        } catch (IOException e) {
            throw new HarnessFault("the platform's folders could not be closed to other users", e);
        }
    }

    /** Where there is an archive for workers, the way there is open, and only once all beside it is closed. */
    private static void openClassData(Path source, Set<PosixFilePermission> ownerOnly) throws IOException {
        if (!Files.isDirectory(source.resolve(CLASS_DATA), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(source)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().equals(CLASS_DATA) && !Files.isSymbolicLink(entry)) {
                    Files.setPosixFilePermissions(entry, ownerOnly);
                }
            }
        }
        Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("rwx--x--x"));
    }
}
