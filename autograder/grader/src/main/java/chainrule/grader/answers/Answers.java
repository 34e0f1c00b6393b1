package chainrule.grader.answers;

import chainrule.grader.config.Assignment;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Knowledge;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where answers are kept beside a product, and how they come to be. */
public final class Answers {
    /** The folder of a product in which they are. */
    public static final String FOLDER = "answers";

    private static final String ENDING = ".answers";

    private Answers() {}

    /**
     * The answers of what students take home, which holds one file of them and nothing that could make others.
     *
     * @param home the folder of a product
     * @return nothing when this is no such product
     */
    public static Optional<Knowledge> ofKit(Path home) {
        if (Files.isDirectory(home.resolve("oracle"))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(home.resolve(FOLDER))) {
            return files.map(AnswerFile::open)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(found -> new RecordedKnowledge(found, Optional.empty()));
        } catch (IOException e) {
            throw new HarnessFault("the kit is not whole: it holds no answers", e);
        }
    }

    /**
     * The answers under a configuration: those that are there, else new ones, which are kept where that is possible.
     *
     * @param home the folder of a product with suites and a reference
     * @param live computes them
     * @param assignment the configuration
     * @return the same exercises, with their cases and answers as data
     */
    public static Knowledge of(Path home, Knowledge live, Assignment assignment) {
        String key = AnswerKey.of(home, assignment);
        Path file = home.resolve(FOLDER).resolve(key + ENDING);
        return sound(file, key, live)
                .orElseGet(() -> kept(file, key, live, assignment).orElse(live));
    }

    private static Optional<Knowledge> sound(Path file, String key, Knowledge live) {
        return AnswerFile.open(file)
                .filter(found -> found.key().equals(key))
                .map(found -> new RecordedKnowledge(found, Optional.of(live)));
    }

    /** A product that nobody may write to still grades, only slower. */
    private static Optional<Knowledge> kept(Path file, String key, Knowledge live, Assignment assignment) {
        try {
            writer(key, live, assignment, check -> true, false).to(file);
            return sound(file, key, live);
        } catch (IOException readOnly) {
            return Optional.empty();
        }
    }

    /**
     * What tells answers apart: all that goes into them.
     *
     * @param home the folder of a product with suites and a reference
     * @param assignment the configuration
     * @return a hash, the same as long as the answers are
     */
    public static String key(Path home, Assignment assignment) {
        return AnswerKey.of(home, assignment);
    }

    /**
     * The answers that students may have: of the checks that they see, with what every known mistake returns.
     *
     * @param live computes them
     * @param assignment the configuration
     * @param visible the keys of the checks that are for students to see
     * @return the path of the file below a kit, and its contents
     * @throws IOException never, for all is done in memory
     */
    public static Packed packedForStudents(Knowledge live, Assignment assignment, Predicate<String> visible)
            throws IOException {
        return new Packed(
                FOLDER + "/public" + ENDING,
                writer("public", live, assignment, visible, true).bytes());
    }

    /**
     * A file of answers.
     *
     * @param path below the product's folder, with slashes
     * @param contents what it holds
     */
    public record Packed(String path, byte[] contents) {}

    private static AnswerFile.Writer writer(
            String key, Knowledge live, Assignment assignment, Predicate<String> wanted, boolean mistakes)
            throws IOException {
        Oracle oracle = live.oracle();
        Recorder recorder = new Recorder(oracle, new Seeds(assignment.secret()));
        AnswerFile.Writer writer = new AnswerFile.Writer(key);
        for (Exercise<?> exercise : declared(live, assignment, wanted)) {
            String className = live.className(exercise.contract()).orElse("");
            AnsweredExercise answered = recorder.answered(exercise, className);
            writer.answers(exercise.key(), answered);
            if (mistakes && !exercise.checks().isEmpty()) {
                writer.mistakes(exercise.key(), recorder.mistaken(exercise), answered);
            }
        }
        return writer;
    }

    private static List<Exercise<?>> declared(Knowledge live, Assignment assignment, Predicate<String> wanted) {
        List<String> keys = assignment.exercises().stream()
                .map(Assignment.ChosenExercise::exercise)
                .toList();
        return live.declare(keys, assignment.anyTie()).stream()
                .<Exercise<?>>map(exercise -> exercise.only(check -> wanted.test(exercise.keyOf(check))))
                .toList();
    }
}
