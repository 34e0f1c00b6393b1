package chainrule.staff.pack;

import chainrule.grader.config.AssignmentFile;
import chainrule.grader.grading.Course;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What staff upload: the platform unpacks it into a folder, copies run_autograder out of it, and runs setup.sh once.
 * Everything that grades is in it; setup.sh only installs a JDK where there is none.
 */
final class AutograderArchive {
    private AutograderArchive() {}

    /**
     * Packs.
     * Answers are not in it: they are half as large as all the rest, and setup.sh has them computed where they are wanted.
     *
     * @param course what is graded, and by what
     * @param checkout where the scripts and the solutions of the self-check are
     */
    static Archive of(Course course, Path checkout) throws IOException {
        Path home = course.product().home();
        Archive archive = Archive.zip()
                .addScript("setup.sh", checkout.resolve("setup.sh"))
                .addScript("run_autograder", checkout.resolve("run_autograder"))
                .addFile("LICENSE", checkout.resolve("LICENSE"))
                .addFile("THIRD-PARTY.txt", home.resolve("THIRD-PARTY.txt"))
                .addFile("version", home.resolve("version"))
                .addFile(AssignmentFile.NAME, course.folder().resolve(AssignmentFile.NAME))
                .addFolder("self-check/reference/", checkout.resolve("solutions/reference"))
                .addFolder("self-check/starter/", checkout.resolve("solutions/starter"));
        for (String folder : List.of("lib", "worker", "oracle")) {
            archive.addFolder(folder + "/", home.resolve(folder));
        }
        if (Files.exists(course.folder().resolve(AssignmentFile.SECRET))) {
            archive.addFile(AssignmentFile.SECRET, course.folder().resolve(AssignmentFile.SECRET));
        }
        return archive.add("NOTICES.txt", LicenceTexts.of(jarsOfOthers(home)).getBytes(StandardCharsets.UTF_8));
    }

    /** In one order, each once: some are both the grader's and the worker's. */
    static List<Path> jarsOfOthers(Path home) {
        try (Stream<Path> lib = Files.list(home.resolve("lib"));
                Stream<Path> worker = Files.list(home.resolve("worker"))) {
            Map<String, Path> jars = new TreeMap<>();
            Stream.concat(lib, worker)
                    .filter(jar -> jar.getFileName().toString().matches("(?!chainrule-).*\\.jar"))
                    .forEach(jar -> jars.put(jar.getFileName().toString(), jar));
            return List.copyOf(jars.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
