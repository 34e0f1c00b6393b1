package chainrule.grader.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into the key of answers, and what is refused as one. */
class AnswersTests {
    @TempDir
    private Path home;

    private record Given(double x) implements Case {}

    @BeforeEach
    void layOutAProduct() throws IOException {
        jar("lib/chainrule-tests-1.jar", "suite");
        jar("lib/jackson.jar", "library");
        jar("oracle/reference.jar", "reference");
        jar("oracle/wrong/kernel-flipped.jar", "mistake");
    }

    private void jar(String name, String contents) throws IOException {
        Path jar = home.resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("contents"));
            zip.write(contents.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static Assignment assignment(String secret, boolean anyTie, String... exercises) {
        List<Assignment.ChosenExercise> chosen = List.of(exercises).stream()
                .map(exercise -> new Assignment.ChosenExercise(
                        exercise, 100, Visibility.VISIBLE, Set.of(), FeedbackLevels.everything()))
                .toList();
        return new Assignment(
                "title",
                chosen,
                Set.of(),
                anyTie,
                false,
                false,
                new Assignment.LimitSettings(1, 1, 1, 1, 64),
                secret,
                Optional.empty(),
                Assignment.Showing.USUAL,
                "");
    }

    private String key() {
        return AnswerKey.of(home, assignment("secret", false, "one", "two"));
    }

    @Test
    void theSameProductAndConfigurationHaveTheSameKey() {
        assertThat(key()).hasSize(64).isEqualTo(key());
    }

    @Test
    void anotherConfigurationHasAnotherKey() {
        assertThat(List.of(
                        key(),
                        AnswerKey.of(home, assignment("other", false, "one", "two")),
                        AnswerKey.of(home, assignment("secret", true, "one", "two")),
                        AnswerKey.of(home, assignment("secret", false, "two", "one")),
                        AnswerKey.of(home, assignment("secret", false, "one"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherSuiteReferenceOrMistakeHasAnotherKeyAndALibraryDoesNot() throws IOException {
        String before = key();
        for (String name :
                List.of("lib/chainrule-tests-1.jar", "oracle/reference.jar", "oracle/wrong/kernel-flipped.jar")) {
            byte[] old = Files.readAllBytes(home.resolve(name));
            jar(name, "something else");
            assertThat(key()).as(name).isNotEqualTo(before);
            Files.write(home.resolve(name), old);
        }
        jar("lib/jackson.jar", "another release");
        assertThat(key()).isEqualTo(before);
    }

    @Test
    void aCheckWithoutCasesIsRefused() {
        Operation<Runnable, Given> operation =
                Operation.linear("forward", (runnable, given) -> Values.of("y", given.x()), given -> 1);
        Check<Runnable, Given> check = Check.check("forward", "forward", 1).values(operation, Cases.fixed(List.of()));
        Exercise<?> exercise = Exercise.of("one", "One", Runnable.class, check);
        assertThatThrownBy(() -> new Recorder(new Unasked(), new Seeds("s")).answered(exercise, "One"))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the check one.forward has no cases");
    }

    private static final class Unasked implements Oracle {
        @Override
        public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
            throw new AssertionError();
        }

        @Override
        public List<KnownMistake> mistakes(Class<?> contract) {
            throw new AssertionError();
        }

        @Override
        public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
                KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
            throw new AssertionError();
        }
    }
}
