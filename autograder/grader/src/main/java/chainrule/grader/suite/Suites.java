package chainrule.grader.suite;

import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the exercises on the class path. */
public final class Suites {
    private Suites() {}

    /**
     * Every exercise, whether the assignment chooses it or not.
     *
     * @return in the order in which they are listed
     */
    public static List<Exercise<?>> all() {
        return ServiceLoader.load(ExerciseSource.class).stream()
                .<Exercise<?>>map(provider -> provider.get().exercise())
                .toList();
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
     * @return for each key the numbers of its checks
     */
    public static Map<String, Set<Integer>> catalogue() {
        Map<String, Set<Integer>> catalogue = new LinkedHashMap<>();
        find().forEach((key, exercise) -> catalogue.put(
                key, IntStream.rangeClosed(1, exercise.checks().size()).boxed().collect(Collectors.toSet())));
        return catalogue;
    }
}
