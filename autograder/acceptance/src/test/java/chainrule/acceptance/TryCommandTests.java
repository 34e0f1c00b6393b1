package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course's own exercise is tried without a build of everything else. */
class TryCommandTests {
    private static final Path COURSE = Machine.repository().resolve("autograder/acceptance/src/test/resources/course");

    @TempDir
    private Path temporary;

    /** A copy of the course in which one file is another. */
    private Path course(String file, String text) throws IOException {
        Path copy = temporary.resolve("course");
        try (Stream<Path> files = Files.walk(COURSE)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(COURSE.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
        Files.writeString(copy.resolve(file), text);
        return copy;
    }

    @Test
    void aKnownMistakeIsCalledByItsName() throws IOException {
        String wrong = COURSE.resolve("solutions/wrong/relu-leaks-negatives").toString();
        assertThat(Packed.inCheckout("try", COURSE.toString(), wrong, "--only", "1"))
                .containsPattern("1 +ReLU +5.00 / +10.00")
                .contains("A rectifier gives 0 for every negative number.")
                .contains("Try: ./run_autograder try " + COURSE + " " + wrong + " --only 1.1 --details");
    }

    @Test
    void theReferenceIsTriedWhenNothingElseIsNamed() throws IOException {
        assertThat(Packed.inCheckout("try", COURSE.toString(), "--only", "1")).containsPattern("Total +10.00 / +10.00");
    }

    @Test
    void whatDoesNotCompileIsToldInTheWordsOfTheCompiler() throws IOException {
        Path course =
                course("suites/course/relu/ReluExercise.java", "package course.relu; class ReluExercise { int a }");
        Packed.Ended ended = Packed.endedInCheckout(Map.of(), "try", course.toString());
        assertThat(ended.printed()).contains("ReluExercise.java:1: error: ';' expected");
        assertThat(ended.exitCode()).isEqualTo(78);
    }

    @Test
    void aReferenceThatDoesNotCompileIsTold() throws IOException {
        Path course = course("solutions/reference/Rectifier.java", "class Rectifier { int a }");
        Packed.Ended ended = Packed.endedInCheckout(Map.of(), "try", course.toString());
        assertThat(ended.printed()).startsWith("The solutions of the course cannot be used: ");
        assertThat(ended.exitCode()).isEqualTo(78);
    }

    @Test
    void aFolderThatIsNoCourseIsToldWhatItLacks() throws IOException {
        Packed.Ended ended = Packed.endedInCheckout(Map.of(), "try", "tests/courses/sheet-1");
        assertThat(ended)
                .isEqualTo(new Packed.Ended(
                        64, "The course tests/courses/sheet-1 has no contract, which a trial needs.\nTry --help.\n"));
    }
}
