package chainrule.grader.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentFileTests {
    private static final Map<String, Set<Integer>> CATALOGUE = Map.of("pooling", Set.of(1, 2), "rnn", Set.of(1, 2, 3));
    private static final String GOOD = """
            version: 1
            title: Layers
            exercises:
              - exercise: rnn
                points: 12.5
              - exercise: pooling
                points: 10
                visibility: after_due_date
                hidden: [2]
            waived: [1.3]
            ties: any
            must-compile: true
            require: full
            limits:
              call-seconds: 2.5
              compile-seconds: 60
              exercise-seconds: 90
              heap-megabytes: 128
            secret: a secret
            """;

    @TempDir
    private Path folder;

    private Assignment read(String text) throws IOException {
        return AssignmentFile.read(Files.writeString(folder.resolve("assignment.yaml"), text), CATALOGUE);
    }

    @Test
    void everyWordIsRead() throws IOException {
        Assignment assignment = read(GOOD);
        assertThat(assignment.title()).isEqualTo("Layers");
        assertThat(assignment.exercises())
                .containsExactly(
                        new Assignment.ChosenExercise(
                                "rnn", 1250, Visibility.VISIBLE, Set.of(), FeedbackLevels.everything()),
                        new Assignment.ChosenExercise(
                                "pooling", 1000, Visibility.AFTER_DUE_DATE, Set.of(2), FeedbackLevels.everything()));
        assertThat(assignment.waived()).containsExactly("1.3");
        assertThat(assignment.anyTie()).isTrue();
        assertThat(assignment.mustCompile()).isTrue();
        assertThat(assignment.fullIsolation()).isTrue();
        assertThat(assignment.limits()).isEqualTo(new Assignment.LimitSettings(2.5, 60, 90, 480, 128));
        assertThat(assignment.secret()).isEqualTo("a secret");
    }

    @Test
    void whatIsLeftOutHidesNothing() throws IOException {
        Assignment assignment = read(GOOD.replace("    visibility: after_due_date\n    hidden: [2]\n", "")
                .replace("waived: [1.3]\nties: any\nmust-compile: true\nrequire: full\n", ""));
        assertThat(assignment.exercises()).allSatisfy(exercise -> {
            assertThat(exercise.visibility()).isEqualTo(Visibility.VISIBLE);
            assertThat(exercise.hidden()).isEmpty();
        });
        assertThat(assignment.waived()).isEmpty();
        assertThat(assignment.anyTie()).isFalse();
        assertThat(assignment.mustCompile()).isFalse();
        assertThat(assignment.fullIsolation()).isFalse();
    }

    @Test
    void aHiddenCheckIsHiddenWhateverItsExerciseIs() throws IOException {
        Assignment.ChosenExercise pooling = read(GOOD).exercises().get(1);
        assertThat(pooling.of(1)).isEqualTo(Visibility.AFTER_DUE_DATE);
        assertThat(pooling.of(2)).isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void theHashIsThatOfTheText() throws IOException {
        assertThat(read(GOOD).hash())
                .hasSize(16)
                .isEqualTo(read(GOOD).hash())
                .isNotEqualTo(read(GOOD + "# a comment\n").hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            points: 10             | points: ten            | line 7: points must be a positive number with at most two decimals, not ten
            points: 10             | points: 1.005          | line 7: points must be a positive number with at most two decimals, not 1.005
            points: 10             | points: -1             | line 7: points must be a positive number with at most two decimals, not -1
            points: 10             | point: 10              | line 6: points is missing
            exercise: pooling      | exercise: puling       | line 6: there is no exercise puling; there are [pooling, rnn]
            exercise: pooling      | exercise: rnn          | line 9: exercise rnn has no check 4
            after_due_date         | someday                | line 8: visibility must be visible, hidden, after_due_date or after_published, not someday
            waived: [1.3]          | waived: [1.4]          | line 10: there is no check 1.4
            waived: [1.3]          | waived: [3.1]          | line 10: there is no check 3.1
            waived: [1.3]          | waived: [one]          | line 10: waived must be the number of a check, such as 2.3, not one
            waived: [1.3]          | waived: 1.3            | line 10: waived must be a list
            ties: any              | ties: last             | line 11: ties must be first or any, not last
            must-compile: true     | must-compile: yes      | line 12: must-compile must be true or false, not yes
            call-seconds: 2.5      | call-seconds: 0        | line 15: call-seconds must be a positive number, not 0
            call-seconds: 2.5      | call-second: 2.5       | line 15: call-seconds is missing
            version: 1             | version: 2             | line 1: this product reads version 1 of the configuration only
            secret: a secret       | secrets: a             | line 1: secret is missing
            title: Layers          | title: [a, b]          | line 2: a single value is wanted here
            """)
    void everyErrorNamesItsLine(String good, String bad, String message) {
        String text = GOOD.replace("hidden: [2]", bad.equals("exercise: rnn") ? "hidden: [4]" : "hidden: [2]");
        assertThatThrownBy(() -> read(text.replace(good, bad)))
                .isInstanceOf(InvalidAssignmentException.class)
                .hasMessage("assignment.yaml, " + message);
    }

    @Test
    void anUnknownWordIsAnError() {
        assertThatThrownBy(() -> read(GOOD + "colour: blue\n"))
                .hasMessage(
                        "assignment.yaml, line 20: unknown word colour; known here: version, exercises, title, waived,"
                                + " ties, must-compile, require, limits, secret, graded-submissions, within-hours");
    }

    @Test
    void feedbackIsTheSameForAllSubmissionsOrGrowsWithThem() throws IOException {
        assertThat(feedback("[pattern, hint]")).isEqualTo(FeedbackLevels.always(Set.of(Level.PATTERN, Level.HINT)));
        assertThat(feedback("[]").after(7)).containsExactly(Level.VERDICT);
        assertThat(feedback("{0: [pattern], 3: [case, hint]}"))
                .isEqualTo(FeedbackLevels.from(Map.of(0, Set.of(Level.PATTERN), 3, Set.of(Level.CASE, Level.HINT))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [hints]              | feedback must be verdict, pattern, case or hint, not hints
            [HINT]               | feedback must be verdict, pattern, case or hint, not HINT
            hint                 | words with values are wanted here
            {first: [hint]}      | a word of feedback must be how many submissions came before, not first
            {-1: [hint]}         | a word of feedback must be how many submissions came before, not -1
            {2: hint}            | 2 must be a list
            """)
    void feedbackThatCannotBeReadNamesItsLine(String words, String message) {
        assertThatThrownBy(() -> feedback(words)).hasMessage("assignment.yaml, line 6: " + message);
    }

    private FeedbackLevels feedback(String words) throws IOException {
        return read(GOOD.replace("points: 12.5\n", "points: 12.5\n    feedback: " + words + "\n"))
                .exercises()
                .get(0)
                .feedback();
    }

    @Test
    void anExerciseTwiceIsAnError() {
        assertThatThrownBy(() -> read(GOOD.replace("exercise: pooling", "exercise: rnn")))
                .hasMessage("assignment.yaml, line 6: exercise rnn is there twice");
    }

    @Test
    void brokenYamlNamesItsLine() {
        assertThatThrownBy(() -> read(GOOD.replace("title: Layers", "title: [Layers")))
                .isInstanceOf(InvalidAssignmentException.class)
                .hasMessageStartingWith("assignment.yaml, line ");
    }

    @Test
    void submissionsAreLimitedByTwoWordsTogether() throws IOException {
        assertThat(read(GOOD).submissions()).isEmpty();
        assertThat(read(GOOD + "graded-submissions: 5\nwithin-hours: 24\n").submissions())
                .hasValue(new Assignment.SubmissionWindow(5, 24));
        assertThatThrownBy(() -> read(GOOD + "within-hours: 24\n"))
                .hasMessage("assignment.yaml, line 20: graded-submissions and within-hours belong together");
    }
}
