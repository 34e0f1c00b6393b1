package chainrule.grader.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of {@value AssignmentFile#NAME} as a JSON Schema, by which editors complete words and mark mistakes while one
 * types. It says as much as such a schema can; the reader of the file has the last word, and a test holds both together.
 */
public final class AssignmentSchema {
    /** The file beside an assignment that the first line of the assignment names. */
    public static final String NAME = "assignment.schema.json";

    /** The line by which editors find it. */
    public static final String COMMENT = "# yaml-language-server: $schema=" + NAME;

    private static final String INTEGER = "integer";
    private static final String NUMBER = "number";
    private static final String STRING = "string";

    private final Catalogue catalogue;

    private AssignmentSchema(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The schema.
     *
     * @param catalogue the exercises that there are
     * @return nested maps and lists, in the order in which they are to be written
     */
    public static Map<String, Object> of(Catalogue catalogue) {
        return new AssignmentSchema(catalogue).assignment();
    }

    private Map<String, Object> assignment() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("version", map("const", 1, "description", "of this form"));
        words.put("title", text("stands above all results"));
        words.put("exercises", list(exercise(), "in the order in which they are numbered", 1));
        words.put("waived", list(map("enum", wholeKeys()), "checks whose points everyone gets", 0));
        words.put("ties", choice("which of several maxima of a pooling window takes the gradient", "first", "any"));
        words.put("must-compile", truth("whether a file with errors is left out whole"));
        words.put("require", choice("the least isolation on Gradescope", "split", "full"));
        words.put("limits", limits());
        words.put("secret", text("random cases are drawn from it; a file named secret beside this one replaces it"));
        words.put("graded-submissions", whole("how many submissions are graded within so many hours"));
        words.put("within-hours", whole("the hours of graded-submissions"));
        words.put("tests", choice("whether a check or an exercise is one test of the platform", "check", "exercise"));
        words.put(
                "leaderboard",
                list(choice("a column", "points", "exercises", "seconds"), "by what students are compared", 0));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.put("title", "assignment.yaml");
        whole.putAll(block(words, "version", "title", "exercises", "limits"));
        whole.put(
                "dependentRequired",
                map("graded-submissions", List.of("within-hours"), "within-hours", List.of("graded-submissions")));
        return whole;
    }

    private Map<String, Object> exercise() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("exercise", map("enum", List.copyOf(catalogue.keys()), "description", "its key"));
        words.put("points", map("type", NUMBER, "exclusiveMinimum", 0, "description", "what it is worth"));
        words.put(
                "visibility", choice("who sees its checks", "visible", "hidden", "after_due_date", "after_published"));
        words.put("hidden", list(map("type", STRING), "keys of checks that only staff see", 0));
        words.put("feedback", feedback());
        words.put("extra-credit", truth("whether its points come on top of what the assignment is worth"));
        words.put("tags", list(text("a tag"), "what its tests are marked with", 0));
        Map<String, Object> exercise = block(words, "exercise", "points");
        exercise.put("allOf", catalogue.keys().stream().map(this::hidden).toList());
        return exercise;
    }

    /** Within an exercise only its own checks are known. */
    private Map<String, Object> hidden(String key) {
        Map<String, Object> checks = map("items", map("enum", catalogue.checks(key)));
        return map(
                "if", map("properties", map("exercise", map("const", key))),
                "then", map("properties", map("hidden", checks)));
    }

    private static Map<String, Object> feedback() {
        Map<String, Object> levels = list(
                choice("a part of a message", "verdict", "pattern", "case", "hint", "arithmetic", "law", "line"),
                "how much of a message is shown",
                0);
        Map<String, Object> steps = map(
                "type", "object", "patternProperties", map("^(0|[1-9][0-9]*)$", levels), "additionalProperties", false);
        return map(
                "description",
                "how much of a message is shown, or that from so many earlier submissions on",
                "anyOf",
                List.of(levels, steps));
    }

    private static Map<String, Object> limits() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("call-seconds", between(NUMBER, LimitWords.SHORTEST_CALL, LimitWords.LONGEST, "of one call"));
        words.put("compile-seconds", between(NUMBER, LimitWords.SHORTEST, LimitWords.LONGEST, "of compiling"));
        words.put("exercise-seconds", between(NUMBER, LimitWords.SHORTEST, LimitWords.LONGEST, "of all its calls"));
        words.put("total-seconds", between(NUMBER, LimitWords.SHORTEST, LimitWords.LONGEST, "of everything"));
        words.put(
                "heap-megabytes",
                between(INTEGER, LimitWords.SMALLEST_HEAP, LimitWords.LARGEST_HEAP, "of the submission's process"));
        return block(words, "call-seconds", "compile-seconds", "heap-megabytes");
    }

    private List<String> wholeKeys() {
        List<String> keys = new ArrayList<>();
        for (String exercise : catalogue.keys()) {
            catalogue.checks(exercise).forEach(check -> keys.add(exercise + "." + check));
        }
        return keys;
    }

    private static Map<String, Object> block(Map<String, Object> words, String... required) {
        return map("type", "object", "additionalProperties", false, "required", List.of(required), "properties", words);
    }

    private static Map<String, Object> between(String type, double least, double most, String description) {
        return map("type", type, "minimum", least, "maximum", most, "description", description);
    }

    private static Map<String, Object> whole(String description) {
        return map("type", INTEGER, "minimum", 1, "description", description);
    }

    private static Map<String, Object> text(String description) {
        return map("type", STRING, "pattern", "\\S", "description", description);
    }

    private static Map<String, Object> truth(String description) {
        return map("type", "boolean", "description", description);
    }

    private static Map<String, Object> choice(String description, String... words) {
        return map("enum", List.of(words), "description", description);
    }

    private static Map<String, Object> list(Map<String, Object> items, String description, int least) {
        return map("type", "array", "items", items, "minItems", least, "description", description);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
