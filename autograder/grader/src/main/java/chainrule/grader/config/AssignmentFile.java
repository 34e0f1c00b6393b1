package chainrule.grader.config;

import chainrule.grader.audience.Visibility;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the YAML file of an assignment. Whatever is wrong in it is an error that names its line. */
public final class AssignmentFile {
    private static final int VERSION = 1;
    private static final int HASH_LETTERS = 16;
    private static final double USUAL_EXERCISE_SECONDS = 60;
    /** Below the platform's usual ten minutes, at which it throws away what was graded so far. */
    private static final double USUAL_TOTAL_SECONDS = 480;

    private final Path file;
    private final YamlMap words;
    private final Map<String, Set<Integer>> catalogue;

    private AssignmentFile(Path file, YamlMap words, Map<String, Set<Integer>> catalogue) {
        this.file = file;
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * Reads a file.
     *
     * @param file the YAML file
     * @param catalogue the exercises that there are: the numbers of the checks of each, by its key
     * @return the assignment
     * @throws InvalidAssignmentException when something in it is wrong
     */
    public static Assignment read(Path file, Map<String, Set<Integer>> catalogue) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            YamlMap words = YamlMap.of(file, new Yaml(new LoaderOptions()).compose(new StringReader(text)));
            return new AssignmentFile(file, words, catalogue).assignment(hash(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new InvalidAssignmentException(file, line, e.getProblem());
        } catch (IOException e) {
            throw new InvalidAssignmentException(file, 0, "it cannot be read");
        }
    }

    private Assignment assignment(String hash) {
        YamlMap.At<Integer> version = words.required("version", "1", Integer::valueOf);
        if (version.value() != VERSION) {
            throw words.wrong(version, "this product reads version " + VERSION + " of the configuration only");
        }
        List<Assignment.ChosenExercise> exercises = exercises();
        Assignment assignment = new Assignment(
                words.required("title", "a text", Function.identity()).value(),
                exercises,
                waived(exercises),
                words.optional("ties", "first or any", Scalars::anyTie)
                        .map(YamlMap.At::value)
                        .orElse(false),
                words.optional("must-compile", "true or false", Scalars::truth)
                        .map(YamlMap.At::value)
                        .orElse(false),
                words.optional("require", "split or full", Scalars::fullIsolation)
                        .map(YamlMap.At::value)
                        .orElse(false),
                limits(words.block("limits")),
                words.required("secret", "a text", Function.identity()).value(),
                submissions(),
                hash);
        words.finish();
        return assignment;
    }

    private List<Assignment.ChosenExercise> exercises() {
        Map<String, Assignment.ChosenExercise> exercises = new LinkedHashMap<>();
        for (YamlMap block : words.blocks("exercises")) {
            YamlMap.At<String> key = block.required("exercise", "the key of a suite", Function.identity());
            if (!catalogue.containsKey(key.value())) {
                throw block.wrong(
                        key,
                        "there is no exercise " + key.value() + "; there are " + new TreeSet<>(catalogue.keySet()));
            }
            if (exercises.put(key.value(), exercise(block, key.value())) != null) {
                throw block.wrong(key, "exercise " + key.value() + " is there twice");
            }
        }
        if (exercises.isEmpty()) {
            throw new InvalidAssignmentException(file, 0, "there are no exercises");
        }
        return List.copyOf(exercises.values());
    }

    private Assignment.ChosenExercise exercise(YamlMap block, String key) {
        Set<Integer> hidden = new HashSet<>();
        for (YamlMap.At<Integer> number : block.list("hidden", "the number of a check", Integer::valueOf)) {
            if (!catalogue.get(key).contains(number.value())) {
                throw block.wrong(number, "exercise " + key + " has no check " + number.value());
            }
            hidden.add(number.value());
        }
        Assignment.ChosenExercise exercise = new Assignment.ChosenExercise(
                key,
                block.required("points", "a positive number with at most two decimals", Scalars::hundredths)
                        .value(),
                block.optional("visibility", "visible, hidden, after_due_date or after_published", Visibility::of)
                        .map(YamlMap.At::value)
                        .orElse(Visibility.VISIBLE),
                hidden,
                FeedbackWords.of(block));
        block.finish();
        return exercise;
    }

    private Set<String> waived(List<Assignment.ChosenExercise> exercises) {
        Set<String> waived = new HashSet<>();
        for (YamlMap.At<String> number : words.list("waived", "the number of a check, such as 2.3", Scalars::number)) {
            String[] parts = number.value().split("\\.");
            int exercise = Integer.parseInt(parts[0]);
            if (exercise > exercises.size()
                    || !catalogue.get(exercises.get(exercise - 1).exercise()).contains(Integer.valueOf(parts[1]))) {
                throw words.wrong(number, "there is no check " + number.value());
            }
            waived.add(number.value());
        }
        return waived;
    }

    private Optional<Assignment.SubmissionWindow> submissions() {
        Optional<YamlMap.At<Integer>> most =
                words.optional("graded-submissions", "a positive whole number", Scalars::positiveWhole);
        Optional<YamlMap.At<Integer>> hours =
                words.optional("within-hours", "a positive whole number", Scalars::positiveWhole);
        if (most.isPresent() != hours.isPresent()) {
            throw words.wrong(
                    most.or(() -> hours).orElseThrow(), "graded-submissions and within-hours belong together");
        }
        return most.map(count -> new Assignment.SubmissionWindow(
                count.value(), hours.orElseThrow().value()));
    }

    private static Assignment.LimitSettings limits(YamlMap block) {
        Assignment.LimitSettings limits = new Assignment.LimitSettings(
                block.required("call-seconds", "a positive number", Scalars::positive)
                        .value(),
                block.required("compile-seconds", "a positive number", Scalars::positive)
                        .value(),
                block.optional("exercise-seconds", "a positive number", Scalars::positive)
                        .map(YamlMap.At::value)
                        .orElse(USUAL_EXERCISE_SECONDS),
                block.optional("total-seconds", "a positive number", Scalars::positive)
                        .map(YamlMap.At::value)
                        .orElse(USUAL_TOTAL_SECONDS),
                block.required("heap-megabytes", "a positive whole number", Scalars::positiveWhole)
                        .value());
        block.finish();
        return limits;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
