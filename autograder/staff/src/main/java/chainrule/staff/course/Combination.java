package chainrule.staff.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A checkout and a course as one checkout. What a course adds is a file of its own; of the checkout's it replaces the
 * assignment alone, so that the next release finds nothing that it would have to merge.
 */
final class Combination {
    private static final Path ASSIGNMENT = Path.of("tests/assignment.yaml");
    private static final Path EXERCISES =
            Path.of("tests/src/main/resources/META-INF/services/chainrule.testkit.ExerciseSource");

    private final SortedMap<Path, Contents> files = new TreeMap<>();
    private final StringBuilder exercises = new StringBuilder();

    private record Contents(byte[] bytes, boolean runnable) {}

    private Combination() {}

    /**
     * Puts both together.
     *
     * @param checkout of this release
     * @param course the folder of a course
     * @throws IllegalArgumentException when the course would replace a file of the release
     */
    static Combination of(Path checkout, Path course) throws IOException {
        Combination both = new Combination();
        for (Path file : Checkout.files(checkout)) {
            both.files.put(file, read(checkout.resolve(file)));
        }
        for (Path file : Checkout.files(course)) {
            both.add(course, file);
        }
        String listed = new String(both.files.get(EXERCISES).bytes, StandardCharsets.UTF_8) + both.exercises;
        both.files.put(EXERCISES, new Contents(listed.getBytes(StandardCharsets.UTF_8), false));
        return both;
    }

    private void add(Path course, Path file) throws IOException {
        Path place = CourseFiles.place(file).orElse(null);
        if (place == null) {
            return;
        }
        if (files.containsKey(place) && !place.equals(ASSIGNMENT)) {
            throw new IllegalArgumentException(
                    course.resolve(file) + " would replace a file of Chainrule: give it another name.");
        }
        files.put(place, read(course.resolve(file)));
        CourseFiles.exercise(file).ifPresent(name -> exercises.append(name).append('\n'));
    }

    private static Contents read(Path file) throws IOException {
        return new Contents(Files.readAllBytes(file), Files.isExecutable(file));
    }

    /** Writes what is new or other than before, so that only this is built again, and removes what is no more. */
    void write(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            for (Path old : Checkout.files(target)) {
                if (!files.containsKey(old)) {
                    Files.delete(target.resolve(old));
                }
            }
        }
        for (Path name : files.keySet()) {
            write(target.resolve(name), files.get(name));
        }
    }

    private static void write(Path file, Contents contents) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), contents.bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, contents.bytes);
        if (contents.runnable && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
