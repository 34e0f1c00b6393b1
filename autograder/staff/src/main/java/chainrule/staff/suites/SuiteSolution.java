package chainrule.staff.suites;

import chainrule.staff.files.Trees;
import chainrule.staff.solutions.Change;
import chainrule.staff.solutions.Patch;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A solution of a course with JUnit tests.
 *
 * @param folder where it is
 * @param name such as {@code wrong/never-grows}
 * @param specimen what it declares; nothing for the reference, the starter and other right styles
 */
public record SuiteSolution(Path folder, String name, Optional<SuiteSpecimen> specimen) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String DECLARATION = "specimen.yaml";
    private static final String REFERENCE = "reference";

    /** The solution from which students start. */
    static final String STARTER = "starter";

    /**
     * All solutions of a course.
     *
     * @param course its folder
     * @return the reference and the starter first
     * @throws IOException when a declaration cannot be read
     */
    public static List<SuiteSolution> of(Path course) throws IOException {
        Path solutions = course.resolve("solutions");
        List<SuiteSolution> all = new ArrayList<>();
        all.add(new SuiteSolution(solutions.resolve(REFERENCE), REFERENCE, Optional.empty()));
        all.add(new SuiteSolution(solutions.resolve(STARTER), STARTER, Optional.empty()));
        for (String kind : List.of("correct", "wrong", "hostile")) {
            if (Files.isDirectory(solutions.resolve(kind))) {
                try (Stream<Path> folders = Files.list(solutions.resolve(kind))) {
                    for (Path folder :
                            folders.filter(Files::isDirectory).sorted().toList()) {
                        all.add(new SuiteSolution(folder, kind + "/" + folder.getFileName(), declared(folder)));
                    }
                }
            }
        }
        return all;
    }

    /**
     * A folder as what it is: a solution of a course, or simply a submission.
     *
     * @param course its folder
     * @param folder that is to be graded
     * @return to be laid out
     * @throws IOException when a declaration cannot be read
     */
    public static SuiteSolution ifIn(Path course, Path folder) throws IOException {
        for (SuiteSolution solution : of(course)) {
            if (Files.isDirectory(solution.folder()) && Files.isSameFile(solution.folder(), folder)) {
                return solution;
            }
        }
        return new SuiteSolution(folder, folder.toString(), Optional.empty());
    }

    private static Optional<SuiteSpecimen> declared(Path folder) throws IOException {
        Path file = folder.resolve(DECLARATION);
        return Files.isRegularFile(file)
                ? Optional.of(YAML.readValue(file.toFile(), SuiteSpecimen.class))
                : Optional.empty();
    }

    /** Where what it declares stands. */
    Path declaration() {
        return folder.resolve(DECLARATION);
    }

    /**
     * What is done with the files of a solution.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Use<T> {
        /**
         * Uses them.
         *
         * @param submission a folder as a student would submit it
         * @return what comes of it
         * @throws IOException when they cannot be read
         */
        T with(Path submission) throws IOException;
    }

    /**
     * Lays it out as a student would submit it, for as long as it is used.
     *
     * @param <T> what comes of it
     * @param use what is done with it
     * @return what came of that
     * @throws IOException when it cannot be laid out
     */
    public <T> T laidOut(Use<T> use) throws IOException {
        List<Change> changes = specimen.map(SuiteSpecimen::change).orElse(List.of());
        if (changes.isEmpty()) {
            return use.with(folder);
        }
        Path laidOut = Files.createTempDirectory("chainrule-specimen-");
        try {
            Path reference = folder.resolveSibling("..").normalize().resolve(REFERENCE);
            copy(reference, laidOut);
            Map<String, List<Change>> byFile = new LinkedHashMap<>();
            changes.forEach(change -> byFile.computeIfAbsent(change.in(), any -> new ArrayList<>())
                    .add(change));
            for (Map.Entry<String, List<Change>> entry : byFile.entrySet()) {
                Path file = laidOut.resolve(entry.getKey());
                Files.writeString(file, Patch.applied(name, entry.getKey(), Files.readString(file), entry.getValue()));
            }
            return use.with(laidOut);
        } finally {
            Trees.delete(laidOut);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
