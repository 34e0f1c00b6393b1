package chainrule.grader.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentFileTests {
    private static final Catalogue CATALOGUE = new Catalogue(Map.of(
            "pooling", List.of(new Catalogue.Entry("forward", 1), new Catalogue.Entry("backward", 99)),
            "rnn",
                    List.of(
                            new Catalogue.Entry("states", 50),
                            new Catalogue.Entry("loss", 50),
                            new Catalogue.Entry("backward-large", 0))));
    private static final String GOOD = """
            version: 1
            title: Layers
            exercises:
              - exercise: rnn
                points: 12.5
              - exercise: pooling
                points: 10
                visibility: after_due_date
                hidden: [backward]
            waived: [rnn.backward-large]
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
        Files.writeString(folder.resolve(AssignmentFile.NAME), text);
        return AssignmentFile.in(folder, CATALOGUE);
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
                                "pooling",
                                1000,
                                Visibility.AFTER_DUE_DATE,
                                Set.of("backward"),
                                FeedbackLevels.everything()));
        assertThat(assignment.waived()).containsExactly("rnn.backward-large");
        assertThat(assignment.anyTie()).isTrue();
        assertThat(assignment.mustCompile()).isTrue();
        assertThat(assignment.fullIsolation()).isTrue();
        assertThat(assignment.limits()).isEqualTo(new Assignment.LimitSettings(2.5, 60, 90, 480, 128));
        assertThat(assignment.secret()).isEqualTo("a secret");
    }

    @Test
    void whatIsLeftOutHidesNothing() throws IOException {
        Assignment assignment = read(GOOD.replace("    visibility: after_due_date\n    hidden: [backward]\n", "")
                .replace("waived: [rnn.backward-large]\nties: any\nmust-compile: true\nrequire: full\n", ""));
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
        assertThat(pooling.of("forward")).isEqualTo(Visibility.AFTER_DUE_DATE);
        assertThat(pooling.of("backward")).isEqualTo(Visibility.HIDDEN);
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
            points: 10             | points:                | line 7: points must be a positive number with at most two decimals, not nothing
            points: 10             | points: 0.4            | line 7: with 0.40 points some checks of pooling would be worth nothing: give it 1.00 or more
            points: 10             | hidden: []             | line 9: hidden is there twice
            points: 10             | poinst: 10             | line 7: unknown word poinst; did you mean points?
            points: 10             | colour: red            | line 7: unknown word colour; there are exercise, points, visibility, hidden, feedback, extra-credit, tags
            exercise: pooling      | exercise: puling       | line 6: there is no exercise puling; did you mean pooling?
            [backward]             | [backwrad]             | line 9: exercise pooling has no check backwrad; did you mean backward?
            [backward]             | [2]                    | line 9: checks are named by keys, not by numbers, which are mere places: write backward instead of 2
            [backward]             | [7]                    | line 9: checks are named by keys, not by numbers, which are mere places
            [backward]             | [""]                   | line 9: hidden must be the key of a check, not nothing
            after_due_date         | someday                | line 8: visibility must be visible, hidden, after_due_date or after_published, not someday
            [rnn.backward-large]   | [1.3]                  | line 10: checks are named by keys, not by numbers, which are mere places: write rnn.backward-large instead of 1.3
            [rnn.backward-large]   | [3.1]                  | line 10: checks are named by keys, not by numbers, which are mere places
            [rnn.backward-large]   | [1.99999999999]        | line 10: there is no check 1.99999999999: write its exercise and its key, such as linear-rnn.loss
            [rnn.backward-large]   | [rnn.backward-largo]   | line 10: there is no check rnn.backward-largo; did you mean rnn.backward-large?
            [rnn.backward-large]   | rnn.loss               | line 10: waived must be a list
            ties: any              | ties: last             | line 11: ties must be first or any, not last
            must-compile: true     | must-compile: yes      | line 12: must-compile must be true or false, not yes
            call-seconds: 2.5      | call-seconds: 0        | line 15: call-seconds must be a number from 0.1 to 2400, not 0
            call-seconds: 2.5      | call-seconds: 1e-9     | line 15: call-seconds must be a number from 0.1 to 2400, not 1e-9
            call-seconds: 2.5      | call-seconds: NaN      | line 15: call-seconds must be a number from 0.1 to 2400, not NaN
            call-seconds: 2.5      | call-seconds: 91       | line 15: a call cannot take longer than all calls of an exercise (exercise-seconds), nor these longer than everything (total-seconds)
            call-seconds: 2.5      | call-second: 2.5       | line 15: unknown word call-second; did you mean call-seconds?
            call-seconds: 2.5      | total-seconds: 200     | line 15: call-seconds is missing
            compile-seconds: 60    | compile-seconds: 0.001 | line 16: compile-seconds must be a number from 1 to 2400, not 0.001
            heap-megabytes: 128    | heap-megabytes: 1      | line 18: heap-megabytes must be a whole number from 32 to 3072, not 1
            heap-megabytes: 128    | heap-megabytes: 4096   | line 18: heap-megabytes must be a whole number from 32 to 3072, not 4096
            version: 1             | version: 2             | line 1: this product reads version 1 of the configuration only
            secret: a secret       | secrets: a             | line 19: unknown word secrets; did you mean secret?
            secret: a secret       | secret: ''             | line 19: secret must be a long random text, not nothing
            secret: a secret       | secret: # none yet     | line 19: secret must be a long random text, not nothing
            title: Layers          | title: [a, b]          | line 2: a single value is wanted here
            """)
    void everyErrorNamesItsLine(String good, String bad, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(InvalidAssignmentException.class)
                .hasMessage("assignment.yaml, " + message);
    }

    @Test
    void wordsThatAreNotKnownAreToldBeforeOthersAreMissed() {
        assertThatThrownBy(() -> read(GOOD.replace("title: Layers", "titel: Layers")))
                .hasMessage("assignment.yaml, line 2: unknown word titel; did you mean title?");
        assertThatThrownBy(() -> read(GOOD + "colour: blue\n"))
                .hasMessage(
                        "assignment.yaml, line 20: unknown word colour; there are version, title, exercises, waived,"
                                + " ties, must-compile, require, limits, secret, graded-submissions, within-hours, tests,"
                                + " leaderboard");
    }

    @Test
    void aSecretOfItsOwnFileIsEnough() throws IOException {
        Files.writeString(folder.resolve(AssignmentFile.SECRET), " of this course\n");
        assertThat(read(GOOD.replace("secret: a secret\n", "")).secret()).isEqualTo("of this course");
        assertThat(read(GOOD).secret()).isEqualTo("of this course");
    }

    @Test
    void someSecretThereMustBe() {
        assertThatThrownBy(() -> read(GOOD.replace("secret: a secret\n", "")))
                .hasMessage("assignment.yaml: secret is missing: write it here, or into a file named secret beside this"
                        + " one");
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
            [hints]              | feedback must be verdict, pattern, case, hint, arithmetic, law or line, not hints
            [HINT]               | feedback must be verdict, pattern, case, hint, arithmetic, law or line, not HINT
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
    void submissionsAreLimitedByTwoWordsTogether() throws IOException {
        assertThat(read(GOOD).submissions()).isEmpty();
        assertThat(read(GOOD + "graded-submissions: 5\nwithin-hours: 24\n").submissions())
                .hasValue(new Assignment.SubmissionWindow(5, 24));
        assertThatThrownBy(() -> read(GOOD + "within-hours: 24\n"))
                .hasMessage("assignment.yaml, line 20: graded-submissions and within-hours belong together");
    }

    @Test
    void whatAPlatformOffersBesideIsChosenByWords() throws IOException {
        Assignment usual = read(GOOD);
        assertThat(usual.showing()).isEqualTo(Assignment.Showing.USUAL);
        assertThat(usual.regularPoints()).isEqualTo(2250);
        Assignment other =
                read(GOOD.replace("points: 10\n", "points: 10\n    extra-credit: true\n    tags: [optional, week 2]\n")
                        + "tests: exercise\nleaderboard: [points, seconds]\n");
        assertThat(other.showing())
                .isEqualTo(new Assignment.Showing(true, List.of(Assignment.Column.POINTS, Assignment.Column.SECONDS)));
        assertThat(other.exercises().get(1).marking())
                .isEqualTo(new Assignment.Marking(true, List.of("optional", "week 2")));
        assertThat(other.regularPoints()).isEqualTo(1250);
        assertThat(other.extraPoints()).isEqualTo(1000);
        assertThatThrownBy(() -> read(GOOD + "leaderboard: [score]\n"))
                .hasMessage("assignment.yaml, line 20: leaderboard must be points, exercises or seconds, not score");
    }
}
