package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the house small: how long a file is, how much an addition costs, and one name for one thing. */
class HouseTests {
    private static final int MOST_LINES = 300;
    private static final Pattern TEXT = Pattern.compile(".*\\.(java|yaml|jte|sh|md|properties)|.*/run_autograder");

    /** An exercise of a course, with a mistake that it knows, beside its reference and its starter. */
    private static final Path EXERCISE =
            Machine.repository().resolve("autograder/acceptance/src/test/resources/course");

    private static final int MOST_FILES_OF_AN_EXERCISE = 6;
    private static final int MOST_LINES_OF_AN_EXERCISE = 150;

    /** The rooms that can see each other. A worker sees none of them, and an exercise sees no other exercise. */
    private static final List<String> ROOMS =
            List.of("contract", "wire", "testkit", "grader", "engine", "junit", "staff", "assembly");

    /** What a machine is, and not what somebody wants of us. */
    private static final String FACT_OF_THE_MACHINE = "\\(\"(java|os|user)\\.";

    private static final Pattern SETTING =
            Pattern.compile("System\\.getProperty(?!" + FACT_OF_THE_MACHINE + ")|System\\.(getenv|getProperties)\\b"
                    + "|\\b(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\b|System::get(Property|env)");

    @Test
    void noFileIsLong() throws IOException {
        List<Path> files =
                files(Machine.repository(), file -> TEXT.matcher(file).matches());
        assertThat(files)
                .hasSizeGreaterThan(500)
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(MOST_LINES));
    }

    /** The whole of it: contract, suite, mistake, and what a course says about points and its secret. */
    @Test
    void anExerciseWithAKnownMistakeIsAFewShortFiles() throws IOException {
        List<Path> own = files(EXERCISE, file -> !file.contains("/reference/") && !file.contains("/starter/"));
        assertThat(own)
                .hasSizeLessThanOrEqualTo(MOST_FILES_OF_AN_EXERCISE)
                .anyMatch(file -> file.endsWith("specimen.yaml"))
                .anyMatch(file -> file.toString().endsWith("Exercise.java"));
        assertThat(own.stream().mapToInt(HouseTests::lines).sum()).isLessThanOrEqualTo(MOST_LINES_OF_AN_EXERCISE);
    }

    @Test
    void onlyMainAsksWhatSomebodySet() throws IOException {
        List<Path> asking = files(Machine.repository(), HouseTests::isOfTheProduct).stream()
                .filter(file -> SETTING.matcher(text(file)).find())
                .toList();
        assertThat(asking)
                .hasSizeGreaterThan(1)
                .allSatisfy(file -> assertThat(text(file)).as(file.toString()).contains("public static void main("));
    }

    @Test
    void noTwoPackagesHaveATypeOfOneName() throws IOException {
        Map<String, Set<String>> packages = new TreeMap<>();
        for (Path file : files(Machine.repository(), HouseTests::isOfTheProduct)) {
            Path folder = file.getParent();
            if (ROOMS.stream().anyMatch(room -> folder.toString().contains("/java/chainrule/" + room))) {
                packages.computeIfAbsent(file.getFileName().toString(), any -> new TreeSet<>())
                        .add(folder.toString());
            }
        }
        packages.remove("package-info.java");
        assertThat(packages).hasSizeGreaterThan(200);
        packages.values().removeIf(folders -> folders.size() == 1);
        assertThat(packages).isEmpty();
    }

    private static boolean isOfTheProduct(String file) {
        return file.contains("/src/main/java/chainrule/") && file.endsWith(".java");
    }

    private static List<Path> files(Path root, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git/"))
                    .filter(file -> wanted.test(file.toString()))
                    .toList();
        }
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
