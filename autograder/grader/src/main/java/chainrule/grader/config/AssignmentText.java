package chainrule.grader.config;

import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.ChosenExercise;
import chainrule.grader.config.Assignment.LimitSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes the configuration that students take home. It is written from what was read, so that nothing comes along but
 * what is named here: no secret in any notation, no comment, no name of a check that only staff see.
 */
public final class AssignmentText {
    private static final String WRITTEN_DOWN = "written-down";

    private AssignmentText() {}

    /**
     * The file for students.
     *
     * @param assignment the course's own
     * @return a file that reads as the same assignment, but for what students do not see
     */
    public static String forStudents(Assignment assignment) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("version", 1);
        words.put("title", assignment.title());
        words.put(
                "exercises",
                assignment.exercises().stream().map(AssignmentText::exercise).toList());
        words.put(
                "waived",
                assignment.waived().stream()
                        .filter(key -> isSeen(key, assignment))
                        .sorted()
                        .toList());
        words.put("ties", assignment.anyTie() ? "any" : "first");
        words.put("must-compile", assignment.mustCompile());
        words.put("limits", limits(assignment.limits()));
        words.put("secret", WRITTEN_DOWN);
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        return new Yaml(options).dump(words);
    }

    private static boolean isSeen(String key, Assignment assignment) {
        return assignment.exercises().stream()
                .filter(exercise -> key.startsWith(exercise.exercise() + "."))
                .anyMatch(exercise ->
                        exercise.of(key.substring(exercise.exercise().length() + 1)) == Visibility.VISIBLE);
    }

    private static Map<String, Object> exercise(ChosenExercise chosen) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("exercise", chosen.exercise());
        words.put("points", Points.number(chosen.points()));
        if (chosen.visibility() == Visibility.HIDDEN) {
            words.put("visibility", Visibility.HIDDEN.key());
        }
        if (chosen.marking().extra()) {
            words.put("extra-credit", true);
        }
        words.put("feedback", feedback(chosen.feedback().steps()));
        return words;
    }

    private static Map<Integer, List<String>> feedback(Map<Integer, Set<Level>> steps) {
        Map<Integer, List<String>> words = new TreeMap<>();
        steps.forEach((earlier, levels) -> words.put(
                earlier,
                levels.stream()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toList())));
        return words;
    }

    private static Map<String, Object> limits(LimitSettings limits) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("call-seconds", limits.callSeconds());
        words.put("compile-seconds", limits.compileSeconds());
        words.put("exercise-seconds", limits.exerciseSeconds());
        words.put("total-seconds", limits.totalSeconds());
        words.put("heap-megabytes", limits.heapMegabytes());
        return words;
    }
}
