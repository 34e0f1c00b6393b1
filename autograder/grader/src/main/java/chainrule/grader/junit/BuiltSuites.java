package chainrule.grader.junit;

import chainrule.grader.submission.HarnessFault;
import chainrule.wire.Allotment;
import chainrule.wire.SourceFile;
import chainrule.wire.ValueCodec;
import chainrule.wire.suites.TestRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A course's tests as they were built: a folder with all that is needed to run them and without the reference.
 *
 * @param folder where they are
 */
public record BuiltSuites(Path folder) {
    static final String SOURCES = "contract-src";
    static final String CONTRACT = "contract";
    static final String TWINS = "twins";
    static final String SUITES = "suites";
    static final String LIBRARIES = "lib";
    static final String TYPES = "types";
    static final String TEST_CLASSES = "test-classes";
    static final String TESTS = "tests";

    /** The class path of the process of the tests: the course's own first. */
    List<Path> classPath(Path home) {
        List<Path> all =
                new ArrayList<>(List.of(folder.resolve(SUITES), folder.resolve(TWINS), folder.resolve(CONTRACT)));
        all.addAll(jars(folder.resolve(LIBRARIES)));
        all.addAll(jars(home.resolve("junit")));
        all.addAll(jars(home.resolve("lib")));
        return all;
    }

    static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The interfaces of the course, which are compiled with each submission and before it. */
    List<SourceFile> contractSources() {
        return files(folder.resolve(SOURCES), ".java").stream()
                .map(file ->
                        new SourceFile(folder.resolve(SOURCES).relativize(file).toString(), text(file)))
                .toList();
    }

    static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> types() {
        return text(folder.resolve(TYPES)).lines().toList();
    }

    List<String> testClasses() {
        return text(folder.resolve(TEST_CLASSES)).lines().toList();
    }

    /**
     * The tests.
     *
     * @return as they were listed when they were built
     */
    public List<TestRow> tests() {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(TESTS));
            return List.of((TestRow[]) ValueCodec.decode(TestRow[].class, bytes, Allotment.unbounded()));
        } catch (IOException e) {
            throw new HarnessFault("the tests of the course cannot be read", e);
        }
    }

    /**
     * What students may have of it: the tests of classes that they see whole, and nothing of any other class.
     *
     * @param seen whether students see a test, by its key
     * @param points of each test, by its key
     * @return files by their names within {@link #folder}
     */
    public Map<String, byte[]> forStudents(Predicate<String> seen, Map<String, Integer> points) {
        List<TestRow> all = tests();
        Set<String> withheld = all.stream()
                .filter(row -> !seen.test(row.key()))
                .map(row -> outer(row.key()))
                .collect(Collectors.toSet());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Path file : files(folder, "")) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            boolean source = name.startsWith("twins-src/");
            String type = name.replaceFirst("^suites/", "")
                    .replaceFirst("(\\$.*)?\\.class$", "")
                    .replace('/', '.');
            if (Files.isRegularFile(file) && !source && !withheld.contains(type)) {
                files.put(name, bytes(file));
            }
        }
        TestRow[] rows = all.stream()
                .filter(row -> !withheld.contains(outer(row.key())))
                .map(row -> row.points() < 0 ? row : row.worth(points.get(row.key())))
                .toArray(TestRow[]::new);
        files.put(TESTS, ValueCodec.encode(TestRow[].class, rows));
        List<String> classes =
                testClasses().stream().filter(type -> !withheld.contains(type)).toList();
        files.put(TEST_CLASSES, (String.join("\n", classes) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The name of the class of a test that lies in no other. */
    private static String outer(String key) {
        String method = key.substring(0, key.indexOf('('));
        return method.substring(0, method.lastIndexOf('.')).replaceFirst("\\$.*", "");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
