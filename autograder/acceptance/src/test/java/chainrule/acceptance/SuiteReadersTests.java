package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.formats.Format;
import chainrule.grader.formats.SeenRun;
import chainrule.grader.grading.Host;
import chainrule.grader.html.HtmlReport;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.junit.SuiteSeen;
import chainrule.staff.suites.SuiteSolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What came of a course's own tests, as others than the platform read it. */
class SuiteReadersTests {
    private static final Path DEQUE = Machine.repository().resolve("autograder/acceptance/src/test/resources/deque");
    private static final String HIDDEN = "doesWhatThePlatformsDoes";
    private static SuiteReport report;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void gradeWhatNeverGrows() throws IOException {
        SuiteCourse course = SuiteCourse.in(DEQUE, Machine.product()).orElseThrow();
        report = SuiteSolution.ifIn(DEQUE, DEQUE.resolve("solutions/wrong/never-grows"))
                .laidOut(files -> SuiteGrading.grade(course, Host.STUDENT, files));
        assertThat(report.tests()).anyMatch(test -> test.row().name().equals(HIDDEN));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatSaysAnythingOfHiddenTests(Format format) {
        SeenRun seen = SuiteSeen.of(report.seen());
        assertThat(seen.most()).isEqualTo(1800);
        assertThat(format.graded(seen)).contains("holdsAny").doesNotContain(HIDDEN, "GrowingDequeTests");
    }

    @Test
    void aTestIsAFailureOfItsClassInJUnitsXml() {
        assertThat(Format.JUNIT.graded(SuiteSeen.of(report.seen())))
                .contains("<testsuite name=\"A deque\" tests=\"7\" failures=\"1\" errors=\"0\"")
                .contains("<failure message=\"1.3 holdsAny, ")
                .contains("What happens when the array is full?");
    }

    @Test
    void aPageShowsEveryTest() throws IOException {
        Path page = temporary.resolve("pages/report.html");
        HtmlReport.write(SuiteSeen.of(report), page);
        assertThat(Files.readString(page))
                .contains("1.3 holdsAny", HIDDEN, "What the test did", "addLast")
                .doesNotContain("ArrayDeque<");
    }

    /** The folder holds a declaration alone: the command lays it out. Its number stays what it is among all. */
    @Test
    void oneTestIsRunByItsNumberOrItsName() throws IOException {
        for (String asked : new String[] {"1.3", "DequeTests.holdsAny"}) {
            Packed.Ended ended = Packed.endedInCheckout(
                    Map.of(),
                    "--course",
                    DEQUE.toString(),
                    DEQUE.resolve("solutions/wrong/never-grows").toString(),
                    "--only",
                    asked);
            assertThat(ended.exitCode()).as(ended.printed()).isZero();
            assertThat(ended.printed())
                    .contains("1.3    holdsAny", "FAILED", "/    3.00")
                    .doesNotContain("Left out", "isIterated");
        }
    }

    @Test
    void aTestThatIsNotThereIsRefused() throws IOException {
        Packed.Ended ended = Packed.endedInCheckout(
                Map.of(),
                "--course",
                DEQUE.toString(),
                DEQUE.resolve("solutions/reference").toString(),
                "--only",
                "4.1");
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.printed()).startsWith("There is no test 4.1");
    }

    /** They would be those of other courses, with what works their exercises out. The kit grades without them. */
    @Test
    void whatIsPackedHasNoSuitesOfChecks() throws IOException {
        Packed packed = Packed.into(temporary.resolve("packed"), "--course", DEQUE.toString());
        Path upload = Packed.unpack(packed.upload(), temporary.resolve("upload"));
        Path kit = Packed.unpack(packed.starter(), temporary.resolve("kit"));
        for (Path folder : new Path[] {upload, kit}) {
            try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
                assertThat(jars.map(jar -> jar.getFileName().toString()))
                        .contains("chainrule-grader-0.1.0.jar")
                        .noneMatch(name -> name.startsWith("chainrule-tests"));
            }
        }
        Packed.run(temporary, "cp", "-r", DEQUE.resolve("solutions/reference").toString(), "mine");
        assertThat(Packed.run(temporary, "java", "-jar", "kit/chainrule.jar", "mine"))
                .contains("18.00 /   18.00");
        assertThat(Packed.run(temporary, "upload/run_autograder", "self-check"))
                .contains("The reference earns 24.00 of 24.00 points, the starter 0.00.");
    }
}
