package chainrule.grader.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads the YAML file of an assignment. Whatever is wrong in it is an error that names its line. */
public final class AssignmentFile {
    private static final int VERSION = 1;
    private static final int HASH_LETTERS = 16;

    private final Path file;
    private final YamlMap words;

    private AssignmentFile(Path file, YamlMap words) {
        this.file = file;
        this.words = words;
    }

    /**
     * Reads a file.
     *
     * @param file the YAML file
     * @return the assignment
     * @throws InvalidAssignmentException when something in it is wrong
     */
    public static Assignment read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            YamlMap words = YamlMap.of(file, new Yaml(new LoaderOptions()).compose(new StringReader(text)));
            return new AssignmentFile(file, words).assignment(hash(text));
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
        Assignment assignment = new Assignment(
                words.required("title", "a text", Function.identity()).value(),
                exercises(),
                waived(),
                words.optional("ties", "first or any", Scalars::anyTie)
                        .map(YamlMap.At::value)
                        .orElse(false),
                words.optional("must-compile", "true or false", Scalars::truth)
                        .map(YamlMap.At::value)
                        .orElse(false),
                limits(words.block("limits")),
                words.required("secret", "a text", Function.identity()).value(),
                hash);
        words.finish();
        return assignment;
    }

    private List<Assignment.ChosenExercise> exercises() {
        List<Assignment.ChosenExercise> exercises = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlMap block : words.blocks("exercises")) {
            YamlMap.At<String> key = block.required("exercise", "the key of a suite", Function.identity());
            if (!keys.add(key.value())) {
                throw block.wrong(key, "exercise " + key.value() + " is there twice");
            }
            exercises.add(new Assignment.ChosenExercise(
                    key.value(),
                    block.required("points", "a number of points with at most two decimals", Scalars::hundredths)
                            .value(),
                    block.optional("visibility", "visible, hidden, after_due_date or after_published", Visibility::of)
                            .map(YamlMap.At::value)
                            .orElse(Visibility.VISIBLE),
                    block.list("hidden", "the number of a check within the exercise", Integer::valueOf).stream()
                            .map(YamlMap.At::value)
                            .collect(Collectors.toSet())));
            block.finish();
        }
        if (exercises.isEmpty()) {
            throw new InvalidAssignmentException(file, 0, "there are no exercises");
        }
        return exercises;
    }

    private Set<String> waived() {
        return words.list("waived", "the number of a check, such as 2.3", Scalars::number).stream()
                .map(YamlMap.At::value)
                .collect(Collectors.toSet());
    }

    private static Assignment.LimitSettings limits(YamlMap block) {
        Assignment.LimitSettings limits = new Assignment.LimitSettings(
                block.required("call-seconds", "a positive number", Scalars::positive)
                        .value(),
                block.required("compile-seconds", "a positive number", Scalars::positive)
                        .value(),
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
