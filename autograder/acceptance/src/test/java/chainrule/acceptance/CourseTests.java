package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.InvalidAssignmentException;
import chainrule.grader.grading.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A course keeps its configuration and its secret in a folder of its own. */
class CourseTests {
    @TempDir
    private Path course;

    static Stream<Path> ready() throws IOException {
        return Files.list(Machine.repository().resolve("tests/courses"))
                .filter(folder -> folder.getFileName().toString().startsWith("sheet-"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("ready")
    void everyReadyCourseIsWorthAHundredPoints(Path folder) {
        Assignment assignment = Course.in(folder, Machine.product()).assignment();
        assertThat(assignment.exercises().stream()
                        .mapToInt(Assignment.ChosenExercise::points)
                        .sum())
                .isEqualTo(10_000);
    }

    @Test
    void thereIsOneForEachSheet() throws IOException {
        assertThat(ready()).hasSize(4);
    }

    @Test
    void aSecretInAFileOfItsOwnReplacesTheOther() throws IOException {
        Files.copy(
                Machine.repository().resolve("tests/courses/sheet-1/assignment.yaml"),
                course.resolve("assignment.yaml"));
        assertThat(secret()).isEqualTo("chainrule-public-default");
        Files.writeString(course.resolve("secret"), "of this course\n");
        assertThat(secret()).isEqualTo("of this course");
    }

    private String secret() {
        return Course.in(course, Machine.product()).assignment().secret();
    }

    @Test
    void anEmptySecretWouldBeKnownToEverybody() throws IOException {
        Files.copy(
                Machine.repository().resolve("tests/courses/sheet-1/assignment.yaml"),
                course.resolve("assignment.yaml"));
        Files.writeString(course.resolve("secret"), "\n");
        assertThatThrownBy(this::secret)
                .isInstanceOf(InvalidAssignmentException.class)
                .hasMessage("secret: it is empty: write a long random line into it");
    }
}
