package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.audience.Visibility;
import chainrule.grader.gradescope.Results;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.BuiltSuites;
import chainrule.grader.junit.GradedTest;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.junit.SuiteResults;
import chainrule.grader.process.IsolationLevel;
import chainrule.staff.suites.SuiteRegression;
import chainrule.staff.suites.SuiteSolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses that are graded by JUnit tests of their own. */
class SuiteCourseTests {
    private static final Path COURSES = Machine.repository().resolve("autograder/acceptance/src/test/resources");

    @TempDir
    private Path temporary;

    private static SuiteCourse course(String name) {
        return SuiteCourse.in(COURSES.resolve(name), Machine.product()).orElseThrow();
    }

    private static SuiteReport grade(SuiteCourse course, Path submission) {
        return SuiteGrading.grade(course, Host.STUDENT, submission);
    }

    private static GradedTest test(SuiteReport report, String name) {
        return report.tests().stream()
                .filter(test -> test.row().key().contains(name + "("))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> differences(String course, Host host, String only) throws IOException {
        SuiteCourse read = course(course);
        List<SuiteSolution> solutions = SuiteSolution.of(read.folder()).stream()
                .filter(solution -> solution.name().matches(only))
                .toList();
        assertThat(solutions).isNotEmpty();
        return SuiteRegression.differences(read, host, solutions, 1, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "starter", "wrong/never-grows", "hostile/exits"})
    void aSolutionGetsWhatItDeclares(String solution) throws IOException {
        assertThat(differences("deque", Host.STUDENT, solution)).isEmpty();
    }

    /** As many gradings as there are solutions. */
    /** Its tests know the student's class by its name, through interfaces that the student never sees. */
    @Test
    void interfacesOfTheTestsSpeakForClasses() throws IOException {
        assertThat(differences("bears", Host.STUDENT, ".*")).isEmpty();
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        Files.writeString(empty.resolve("Other.java"), "class Other {}");
        assertThat(grade(course("bears"), empty).tests())
                .hasSize(4)
                .allMatch(test -> test.failed().get(0).said()[0].startsWith("There is no class bears.PandaBear"));
    }

    @ParameterizedTest
    @EnumSource(IsolationLevel.class)
    @Tag("corpus")
    void everySolutionGetsWhatItDeclaresAtEveryLevel(IsolationLevel level) throws IOException {
        assertThat(differences("deque", Host.STUDENT.at(Optional.of(level)), ".*"))
                .isEmpty();
    }

    @Test
    void aRegressionNoticesWhatIsNotDeclared() throws IOException {
        Path copy = temporary.resolve("deque");
        copy(COURSES.resolve("deque"), copy);
        Path declaration = copy.resolve("solutions/wrong/sorts-a-copy/specimen.yaml");
        Files.writeString(
                declaration, Files.readString(declaration).replace("DequeTests.sortsInPlace", "DequeTests.order"));
        SuiteCourse course = SuiteCourse.in(copy, Machine.product()).orElseThrow();
        List<SuiteSolution> solutions = SuiteSolution.of(copy).stream()
                .filter(solution -> solution.name().endsWith("sorts-a-copy"))
                .toList();
        assertThat(SuiteRegression.differences(course, Host.STUDENT, solutions, 1, false))
                .containsExactly(
                        "wrong/sorts-a-copy loses DequeTests.sortsInPlace, which it does not declare.",
                        "wrong/sorts-a-copy keeps DequeTests.order, which it declares to lose.");
    }

    @Test
    void whatIsNotThereIsListedAllTheSameAndToldOnce() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        Files.writeString(empty.resolve("Other.java"), "class Other {}");
        SuiteReport report = grade(course("deque"), empty);
        assertThat(report.tests()).hasSize(10).allMatch(test -> test.score() == 0);
        assertThat(report.most()).isEqualTo(2400);
        Results results = SuiteResults.of(report);
        assertThat(results.tests()).hasSize(11);
        assertThat(output(results, "1.1")).startsWith("No class implements Deque61B.");
        assertThat(output(results, "1.2")).startsWith("As in 1.1: No class implements Deque61B.");
        assertThat(output(results, "1.4")).startsWith("There is no class deque.ArrayDeque");
    }

    private static String output(Results results, String number) {
        return results.tests().stream()
                .filter(test -> test.number().equals(number))
                .findFirst()
                .orElseThrow()
                .output();
    }

    @Test
    void aFailureSaysWhatTheTestDidAndWhere() throws IOException {
        Path submission =
                deque("throw new NoSuchElementException(\"the deque is empty\");", "throw new Error(\"no\");");
        SuiteReport report = grade(course("deque"), submission);
        Results results = SuiteResults.of(report);
        assertThat(output(results, "2.2"))
                .contains("NoSuchElementException", "StudentException: java.lang.Error: no")
                .contains("""
                        What the test did:
                            ArrayDeque<?> arrayDeque1 = new ArrayDeque<>();
                            arrayDeque1.removeFirst();      // threw StudentException
                        The test: DequeTests.java, line 71.""");
        assertThat(test(report, "hasNothingToRemove").isBroken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"combine", "tolerance"})
    void aCommandForChecksSaysSo(String command) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--course", COURSES.resolve("deque").toString()));
        if (command.equals("combine")) {
            arguments.addAll(List.of("--to", temporary.resolve("to").toString()));
        }
        Packed.Ended ended = Packed.endedInCheckout(Map.of(), arguments.toArray(String[]::new));
        assertThat(ended.exitCode()).as(ended.printed()).isEqualTo(64);
        assertThat(ended.printed()).startsWith("This course is graded by JUnit tests of its own");
    }

    /** A class with a right solution, one that fails a hidden test too, and one that hangs. */
    @Test
    void aClassIsGradedAtOnce() throws IOException {
        Path submissions = temporary.resolve("class");
        for (String name : List.of("reference", "wrong/never-grows", "hostile/hangs")) {
            SuiteSolution solution =
                    SuiteSolution.ifIn(COURSES.resolve("deque"), COURSES.resolve("deque/solutions/" + name));
            assertThat(solution.folder()).isDirectory();
            solution.laidOut(files -> {
                copy(files, submissions.resolve(name.replaceAll(".*/", "")));
                return files;
            });
        }
        String[] command = {
            "batch",
            submissions.toString(),
            "--course",
            COURSES.resolve("deque").toString(),
            "--to",
            temporary.resolve("graded").toString()
        };
        assertThat(Packed.inCheckout(command)).contains("3 of 3 submissions have a score");
        List<String> rows = Files.readAllLines(temporary.resolve("graded/results.csv"));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).contains("deque.DequeTests.holdsAny", "deque.GrowingDequeTests");
        assertThat(rows).anyMatch(row -> row.startsWith("reference,") && row.contains(",24.0,24.0,"));
        assertThat(rows).anyMatch(row -> row.startsWith("never-grows,") && row.contains(",17.0,24.0,"));
        assertThat(Packed.inCheckout(command)).contains("3 of 3 submissions have a score");
    }

    @Test
    void aKitHoldsNoHiddenTest() {
        SuiteCourse course = course("deque");
        BuiltSuites built = course.built();
        Map<String, Visibility> visibilities = course.visibilities(built);
        Map<String, byte[]> kit =
                built.forStudents(key -> visibilities.get(key) == Visibility.VISIBLE, course.points(built));
        assertThat(kit).containsKeys("suites/deque/DequeTests.class", "twins/deque/ArrayDeque.class", "tests");
        assertThat(kit.keySet()).noneMatch(name -> name.contains("Growing") || name.startsWith("reference/"));
        kit.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotContain("GrowingDequeTests"));
    }

    private Path deque(String there, String instead) throws IOException {
        Path submission = temporary.resolve("submission");
        copy(COURSES.resolve("deque/solutions/reference"), submission);
        Path file = submission.resolve("deque/ArrayDeque.java");
        String text = Files.readString(file);
        assertThat(text).contains(there);
        Files.writeString(file, text.replace(there, instead));
        return submission;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
