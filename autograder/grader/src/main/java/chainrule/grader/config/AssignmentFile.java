package chainrule.grader.config;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.ChosenExercise;
import chainrule.grader.config.Assignment.SubmissionWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the folder of an assignment: its YAML file, and the file of its secret. Whatever is wrong is an error that names
 * its line.
 */
public final class AssignmentFile {
    /** The file that says what is graded. */
    public static final String NAME = "assignment.yaml";

    /** A file that replaces the secret of the assignment, for courses that keep the rest in a repository. */
    public static final String SECRET = "secret";

    private static final int VERSION = 1;
    private static final int HASH_LETTERS = 16;

    private final Path file;
    private final YamlMap words;
    private final Catalogue catalogue;

    private AssignmentFile(Path file, YamlMap words, Catalogue catalogue) {
        this.file = file;
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * Reads an assignment.
     *
     * @param folder holds {@value #NAME}, and a file {@value #SECRET} where there is one
     * @param catalogue the exercises that there are
     * @return the assignment
     * @throws InvalidAssignmentException when something in it is wrong
     */
    public static Assignment in(Path folder, Catalogue catalogue) {
        YamlText text = YamlText.read(folder.resolve(NAME));
        return new AssignmentFile(text.file(), text.words(), catalogue).assignment(hash(text.text()));
    }

    private Assignment assignment(String hash) {
        words.knowing(
                "version",
                "title",
                "exercises",
                "waived",
                "ties",
                "must-compile",
                "require",
                "limits",
                SECRET,
                "graded-submissions",
                "within-hours",
                "tests",
                "leaderboard");
        YamlMap.At<Integer> version = words.required("version", "1", Integer::valueOf);
        if (version.value() != VERSION) {
            throw words.wrong(version, "this product reads version " + VERSION + " of the configuration only");
        }
        List<ChosenExercise> exercises = exercises();
        return new Assignment(
                words.required("title", "a text", Scalars::filled).value(),
                exercises,
                new CheckNames(catalogue)
                        .waived(
                                words,
                                exercises.stream().map(ChosenExercise::exercise).toList()),
                choice("ties", "first or any", Scalars::anyTie),
                choice("must-compile", "true or false", Scalars::truth),
                choice("require", "split or full", Scalars::fullIsolation),
                LimitWords.of(words),
                secret(),
                submissions(words),
                new Assignment.Showing(choice("tests", "check or exercise", Scalars::byExercise), leaderboard()),
                hash);
    }

    private boolean choice(String word, String kind, Function<String, Boolean> reader) {
        return words.optional(word, kind, reader).map(YamlMap.At::value).orElse(false);
    }

    private List<ChosenExercise> exercises() {
        Map<String, ChosenExercise> exercises = new LinkedHashMap<>();
        for (YamlMap block : words.blocks("exercises")) {
            block.knowing("exercise", "points", "visibility", "hidden", "feedback", "extra-credit", "tags");
            YamlMap.At<String> key = block.required("exercise", "the key of an exercise", Function.identity());
            if (!catalogue.keys().contains(key.value())) {
                throw block.wrong(
                        key, "there is no exercise " + key.value() + Nearest.hint(key.value(), catalogue.keys()));
            }
            if (exercises.containsKey(key.value())) {
                throw block.wrong(key, "exercise " + key.value() + " is there twice");
            }
            exercises.put(key.value(), exercise(block, key.value()));
        }
        if (exercises.isEmpty()) {
            throw new InvalidAssignmentException(file, 0, "there are no exercises");
        }
        return List.copyOf(exercises.values());
    }

    private ChosenExercise exercise(YamlMap block, String key) {
        return new ChosenExercise(
                key,
                points(block, key),
                block.optional("visibility", "visible, hidden, after_due_date or after_published", Visibility::of)
                        .map(YamlMap.At::value)
                        .orElse(Visibility.VISIBLE),
                new CheckNames(catalogue).hidden(block, key),
                FeedbackWords.of(block),
                new Assignment.Marking(
                        block.optional("extra-credit", "true or false", Scalars::truth)
                                .map(YamlMap.At::value)
                                .orElse(false),
                        values(block.list("tags", "a text", Scalars::filled))));
    }

    private int points(YamlMap block, String key) {
        YamlMap.At<Integer> points =
                block.required("points", "a positive number with at most two decimals", Scalars::hundredths);
        if (catalogue.isTooLittle(key, points.value())) {
            throw block.wrong(
                    points,
                    "with " + Points.text(points.value()) + " points some checks of " + key
                            + " would be worth nothing: give it " + Points.text(catalogue.enough(key)) + " or more");
        }
        return points.value();
    }

    private static <T> List<T> values(List<YamlMap.At<T>> found) {
        return found.stream().map(YamlMap.At::value).toList();
    }

    private List<Assignment.Column> leaderboard() {
        return values(words.list("leaderboard", "points, exercises or seconds", Scalars::column));
    }

    static Optional<SubmissionWindow> submissions(YamlMap words) {
        Optional<YamlMap.At<Integer>> most =
                words.optional("graded-submissions", "a positive whole number", Scalars::positiveWhole);
        Optional<YamlMap.At<Integer>> hours =
                words.optional("within-hours", "a positive whole number", Scalars::positiveWhole);
        if (most.isPresent() != hours.isPresent()) {
            throw words.wrong(
                    most.or(() -> hours).orElseThrow(), "graded-submissions and within-hours belong together");
        }
        return most.map(
                count -> new SubmissionWindow(count.value(), hours.orElseThrow().value()));
    }

    /** The one in a file of its own, where there is one, even when the other is there too. */
    private String secret() {
        Path own = file.resolveSibling(SECRET);
        Optional<YamlMap.At<String>> written = words.optional(SECRET, "a long random text", Scalars::filled);
        if (Files.isRegularFile(own)) {
            return ownSecret(own);
        }
        return written.map(YamlMap.At::value)
                .orElseThrow(() -> new InvalidAssignmentException(
                        file, 0, "secret is missing: write it here, or into a file named secret beside this one"));
    }

    private static String ownSecret(Path own) {
        try {
            String secret = Files.readString(own).strip();
            if (secret.isEmpty()) {
                throw new InvalidAssignmentException(own, 0, "it is empty: write a long random line into it");
            }
            return secret;
        } catch (IOException e) {
            throw new InvalidAssignmentException(own, 0, "it cannot be read as UTF-8");
        }
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
