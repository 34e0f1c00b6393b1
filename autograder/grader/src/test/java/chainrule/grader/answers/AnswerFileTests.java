package chainrule.grader.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Allowance;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTests {
    private static final Tensor RIGHT = new Tensor(new int[] {1, 2}, new double[] {-0.0, Math.PI});

    @TempDir
    private Path temporary;

    private static AnsweredExercise exercise() {
        Expected expected =
                new Expected(Map.of("y", RIGHT), Map.of("y", new Allowance(1e-12, 7, 3.5, 0, Precision.SINGLE)));
        return new AnsweredExercise(
                "Conv2d",
                List.of(new AnsweredCheck(
                        "forward", List.of(Long.MIN_VALUE, 7L), List.of(), List.of(expected, expected))));
    }

    private static MistakenExercise mistakes() {
        return new MistakenExercise(
                List.of(new KnownMistake("kernel-flipped", "turns it", "Look."), new KnownMistake("other", "", "")),
                List.of(List.of(Map.of(0, Optional.empty()), Map.of(1, Optional.of(readings())))));
    }

    private static Map<String, Reading> readings() {
        return Map.of(
                "a", new Reading.Missing(),
                "b", new Reading.Hole(List.of(1, 0)),
                "c", new Reading.Ragged(List.of(2), 3, 4),
                "w", new Tensor(new int[] {2}, new double[] {0, 1}, List.of("false", "true")),
                "y", new Tensor(new int[] {1, 2}, new double[] {Double.NaN, Math.PI}));
    }

    private Path written() throws IOException {
        Path file = temporary.resolve("answers/x.answers");
        new AnswerFile.Writer("key")
                .answers("one", exercise())
                .mistakes("one", mistakes(), exercise())
                .answers("two", exercise())
                .to(file);
        return file;
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        AnswerFile file = AnswerFile.open(written()).orElseThrow();
        assertThat(file.key()).isEqualTo("key");
        assertThat(file.exercises()).containsExactly("one", "two");
        for (String exercise : file.exercises()) {
            assertThat(file.answers(exercise))
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .isEqualTo(exercise());
        }
        assertThat(file.mistakes("one", exercise())).contains(mistakes());
        assertThat(file.mistakes("two", exercise())).isEmpty();
    }

    @Test
    void theIndexTellsWhatAnExerciseConsistsOfBeforeItsAnswersAreRead() throws IOException {
        Path path = written();
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length - 1] ^= 1;
        Files.write(path, bytes);
        AnswerFile file = AnswerFile.open(path).orElseThrow();
        assertThat(file.className("two")).isEqualTo("Conv2d");
        assertThat(file.checks("two")).containsExactly("forward");
        assertThatThrownBy(() -> file.answers("two")).isInstanceOf(HarnessFault.class);
    }

    @Test
    void nothingElseIsLeftBesideIt() throws IOException {
        Path file = written();
        assertThat(file.getParent()).isDirectoryContaining(one -> one.equals(file));
        assertThat(Files.list(file.getParent())).hasSize(1);
    }

    /** Whatever byte is another: it is no file of answers, or it says so when it is read; it never gives other answers. */
    @Test
    void aDamagedFileGivesNoAnswer() throws IOException {
        Path file = written();
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= 0x40;
            Files.write(file, damaged);
            Optional<AnswerFile> opened = AnswerFile.open(file);
            if (opened.isPresent()
                    && opened.get().key().equals("key")
                    && opened.get().exercises().contains("one")) {
                assertThatEitherFailsOrIsTheSame(opened.get(), i);
            }
        }
    }

    private static void assertThatEitherFailsOrIsTheSame(AnswerFile opened, int at) {
        try {
            assertThat(opened.answers("one"))
                    .as("byte %d", at)
                    .usingRecursiveComparison()
                    .isEqualTo(exercise());
        } catch (HarnessFault told) {
            assertThat(told).hasMessageContaining("cannot be read");
        }
    }

    @Test
    void aFileThatEndsTooEarlyGivesNoAnswer() throws IOException {
        Path file = written();
        byte[] sound = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(sound, sound.length - 1));
        AnswerFile opened = AnswerFile.open(file).orElseThrow();
        assertThatThrownBy(() -> opened.answers("two"))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the answers in " + file + " cannot be read; remove that file");
    }

    @Test
    void noFileIsNoAnswers() throws IOException {
        assertThat(AnswerFile.open(temporary.resolve("none"))).isEmpty();
        Path text = Files.writeString(temporary.resolve("text"), "not answers at all, whatever its name");
        assertThat(AnswerFile.open(text)).isEmpty();
    }
}
