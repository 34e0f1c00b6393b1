package chainrule.grader.config;

import chainrule.grader.audience.Visibility;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the assignment of a course that brings JUnit tests. Whatever is wrong is an error that names its line. */
public final class SuiteAssignmentFile {
    private static final String WORD = "junit";

    private final YamlMap words;
    private final YamlMap suites;

    private SuiteAssignmentFile(YamlMap words) {
        this.words = words;
        this.suites = words.block(WORD);
    }

    /**
     * Whether a folder holds such an assignment.
     *
     * @param folder of a course
     * @return true when its {@code assignment.yaml} has the word {@code junit}
     */
    public static boolean isIn(Path folder) {
        Path file = folder.resolve(AssignmentFile.NAME);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        YamlText text = YamlText.read(file);
        return text.mayHave(WORD) && text.words().has(WORD);
    }

    /**
     * Reads an assignment.
     *
     * @param folder of a course
     * @return the assignment
     * @throws InvalidAssignmentException when something in it is wrong
     */
    public static SuiteAssignment in(Path folder) {
        YamlText text = YamlText.read(folder.resolve(AssignmentFile.NAME));
        return new SuiteAssignmentFile(text.words()).assignment(AssignmentFile.hash(text.text()));
    }

    private SuiteAssignment assignment(String hash) {
        words.knowing(
                "version",
                "title",
                WORD,
                "must-compile",
                "require",
                "limits",
                AssignmentFile.SECRET,
                "graded-submissions",
                "within-hours");
        suites.knowing("points", "visibility", "hidden", "classes");
        return new SuiteAssignment(
                words.required("title", "a text", Scalars::filled).value(),
                suites.optional("points", "a positive number with at most two decimals", Scalars::hundredths)
                        .map(points -> OptionalInt.of(points.value()))
                        .orElse(OptionalInt.empty()),
                suites.optional("visibility", "visible, hidden, after_due_date or after_published", Visibility::of)
                        .map(YamlMap.At::value)
                        .orElse(Visibility.VISIBLE),
                texts("hidden", "a test class, or one of its tests"),
                texts("classes", "the name of a class"),
                choice("must-compile", "true or false", Scalars::truth),
                choice("require", "split or full", Scalars::fullIsolation),
                LimitWords.of(words),
                AssignmentFile.submissions(words),
                hash);
    }

    private List<String> texts(String word, String kind) {
        return suites.list(word, kind, Scalars::filled).stream()
                .map(YamlMap.At::value)
                .toList();
    }

    private boolean choice(String word, String kind, Function<String, Boolean> reader) {
        return words.optional(word, kind, reader).map(YamlMap.At::value).orElse(false);
    }
}
