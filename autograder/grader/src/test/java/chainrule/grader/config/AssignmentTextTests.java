package chainrule.grader.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What students take home holds nothing that is not theirs, however it is written. */
class AssignmentTextTests {
    private static final Catalogue CATALOGUE = new Catalogue(Map.of(
            "rnn", List.of(new Catalogue.Entry("states", 1), new Catalogue.Entry("loss", 1)),
            "pooling", List.of(new Catalogue.Entry("forward", 1))));
    private static final String COURSE = """
            # note to ourselves: the one about noteToStaff
            version: 1
            title: 'Übung 2: "layers"'
            exercises:
              - exercise: rnn
                points: 12.5
                hidden: [loss]
                feedback: {0: [pattern], 3: [pattern, case]}
              - exercise: pooling
                points: 10
                visibility: hidden
            waived: [rnn.states, rnn.loss, pooling.forward]
            ties: any
            must-compile: true
            require: full
            limits:
              call-seconds: 2.5
              compile-seconds: 60
              exercise-seconds: 90
              heap-megabytes: 128
            graded-submissions: 5
            within-hours: 24
            """;

    @TempDir
    private Path folder;

    private Assignment read(String text) throws IOException {
        Files.writeString(folder.resolve(AssignmentFile.NAME), text);
        return AssignmentFile.in(folder, CATALOGUE);
    }

    @Test
    void studentsReadTheSameAssignmentWithoutWhatIsHidden() throws IOException {
        Assignment course = read(COURSE + "secret: topSecret\n");
        Assignment home = read(AssignmentText.forStudents(course));
        assertThat(home.title()).isEqualTo("Übung 2: \"layers\"");
        assertThat(home.exercises())
                .extracting(
                        Assignment.ChosenExercise::exercise,
                        Assignment.ChosenExercise::points,
                        Assignment.ChosenExercise::feedback)
                .isEqualTo(course.exercises().stream()
                        .map(chosen -> org.assertj.core.groups.Tuple.tuple(
                                chosen.exercise(), chosen.points(), chosen.feedback()))
                        .toList());
        assertThat(home.waived()).containsExactly("rnn.states");
        assertThat(home.anyTie()).isTrue();
        assertThat(home.mustCompile()).isTrue();
        assertThat(home.limits()).isEqualTo(course.limits());
        assertThat(home.submissions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret: topSecret",
                "\"secret\": topSecret",
                "'secret': \"topSecret\"",
                "secret: >-\n  topSecret\n  noteToStaff",
                "secret: |\n  topSecret",
                "secret: &it topSecret",
                "? secret\n: topSecret",
                "!!str secret: !!str topSecret",
                "\"se\\u0063ret\": topSecret",
                "secret: topSecret # noteToStaff"
            })
    void theSecretStaysBehindInAnyNotation(String secret) throws IOException {
        Assignment course = read(COURSE + secret + "\n");
        assertThat(course.secret()).startsWith("topSecret");
        assertThat(AssignmentText.forStudents(course)).doesNotContain("topSecret", "noteToStaff", "loss", "forward");
    }
}
