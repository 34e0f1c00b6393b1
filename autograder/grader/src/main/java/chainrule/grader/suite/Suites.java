package chainrule.grader.suite;

import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the exercises. */
public final class Suites {
    private Suites() {}

    /**
     * The exercises on the class path.
     *
     * @return by key
     */
    public static Map<String, Exercise<?>> find() {
        Map<String, Exercise<?>> exercises = new LinkedHashMap<>();
        for (ExerciseSource source : ServiceLoader.load(ExerciseSource.class)) {
            Exercise<?> exercise = source.exercise();
            exercises.put(exercise.key(), exercise);
        }
        return exercises;
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

    /**
     * Exercises with the places of their checks.
     *
     * @param exercises those that are wanted
     * @param anyTie whether any of several equal maxima may take the gradient
     * @return in their order
     */
    public static List<DeclaredExercise> declare(List<? extends Exercise<?>> exercises, boolean anyTie) {
        return exercises.stream()
                .map(exercise -> declared(anyTie ? exercise.withAnyTie() : exercise))
                .toList();
    }

    /**
     * Every exercise on the class path, whether the assignment chooses it or not.
     *
     * @return an exercise for each
     */
    public static List<DeclaredExercise> declareAll() {
        return declare(List.copyOf(find().values()), false);
    }

    private static DeclaredExercise declared(Exercise<?> exercise) {
        List<DeclaredCheck> checks = new ArrayList<>();
        for (Check<?, ?> check : exercise.checks()) {
            String key = exercise.key() + "." + check.key();
            checks.add(new DeclaredCheck(key, checks.size() + 1, check.name(), check.weight(), check));
        }
        return new DeclaredExercise(exercise.key(), exercise.title(), exercise.contract(), checks);
    }
}
