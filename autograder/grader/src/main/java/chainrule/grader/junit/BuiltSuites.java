package chainrule.grader.junit;

import chainrule.grader.submission.HarnessFault;
import chainrule.wire.Allotment;
import chainrule.wire.SourceFile;
import chainrule.wire.ValueCodec;
import chainrule.wire.suites.TestRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
