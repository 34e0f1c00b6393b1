package chainrule.grader.suite;

import chainrule.grader.config.Catalogue;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Finds the exercises on the class path. */
public final class Suites {
    /** They are values, which a grading asks for several times. */
    private static List<Exercise<?>> found;

    private Suites() {}

    /**
     * Every exercise, whether the assignment chooses it or not.
     *
     * @return in the order in which they are listed
     */
    public static synchronized List<Exercise<?>> all() {
        if (found == null) {
            found = ServiceLoader.load(ExerciseSource.class).stream()
                    .<Exercise<?>>map(provider -> provider.get().exercise())
                    .toList();
        }
        return found;
    }

    /**
     * Every exercise.
     *
     * @return by key
     */
    public static Map<String, Exercise<?>> find() {
        Map<String, Exercise<?>> exercises = new LinkedHashMap<>();
        all().forEach(exercise -> exercises.put(exercise.key(), exercise));
        return exercises;
    }

    /**
     * Some exercises.
     *
     * @param keys of exercises that there are
     * @param anyTie whether any of several equal maxima may take the gradient
     * @return an exercise for each, in their order
     */
    public static List<Exercise<?>> chosen(List<String> keys, boolean anyTie) {
        Map<String, Exercise<?>> exercises = find();
        return keys.stream()
                .map(exercises::get)
                .<Exercise<?>>map(exercise -> anyTie ? exercise.withAnyTie() : exercise)
                .toList();
    }

    /**
     * The exercises that there are.
     *
     * @return their keys, and those of their checks
     */
    public static Catalogue catalogue() {
        Map<String, List<Catalogue.Entry>> checks = new LinkedHashMap<>();
        find().forEach((key, exercise) -> checks.put(
                key,
                exercise.checks().stream()
                        .map(check -> new Catalogue.Entry(check.key(), check.weight()))
                        .toList()));
        return new Catalogue(checks);
    }
}
