package chainrule.staff.solutions;

import chainrule.testkit.Check.Judged;
import chainrule.testkit.Exercise;
import java.util.Collection;
import java.util.List;

/**
 * A solution of ours and what it must get.
 *
 * @param solution the solution
 * @param exercises those that it is graded on
 * @param loses the keys of the checks that it must lose
 */
public record Expectation(Solution solution, List<Exercise<?>> exercises, List<String> loses) {

    /**
     * What a solution declares, or its kind says.
     *
     * @param solution the solution
     * @param exercises all that there are
     * @return its own exercises, and what it loses of them
     * @throws InvalidSpecimenException when it is about none of the exercises
     */
    public static Expectation of(Solution solution, List<Exercise<?>> exercises) {
        return switch (solution.kind()) {
            case REFERENCE -> new Expectation(solution, exercises, List.of());
            case STARTER -> new Expectation(solution, exercises, keys(exercises));
            case STYLE, MISTAKE -> ofSpecimen(solution, exercises);
            case DEED -> ofDeed(solution, exercises);
        };
    }

    private static Expectation ofSpecimen(Solution solution, List<Exercise<?>> exercises) {
        Specimen specimen = solution.specimen();
        List<String> loses = specimen.loses().stream()
                .map(check -> specimen.exercise() + "." + check)
                .toList();
        return new Expectation(solution, own(solution, specimen.exercise(), exercises), loses);
    }

    private static Expectation ofDeed(Solution solution, List<Exercise<?>> exercises) {
        Deed deed = solution.deed();
        List<Exercise<?>> own = own(solution, deed.exercise(), exercises);
        return new Expectation(
                solution,
                own,
                keys(own).stream().filter(key -> deed.loses(name(key))).toList());
    }

    private static List<Exercise<?>> own(Solution solution, String key, List<Exercise<?>> exercises) {
        List<Exercise<?>> own = exercises.stream()
                .filter(exercise -> exercise.key().equals(key))
                .toList();
        if (own.isEmpty()) {
            throw InvalidSpecimenException.noExercise(solution.name(), key);
        }
        return own;
    }

    private static List<String> keys(List<Exercise<?>> exercises) {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream().map(exercise::keyOf))
                .toList();
    }

    /** How a specimen calls a check: without its exercise. */
    static String name(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    /**
     * Every check of its exercises.
     *
     * @return their keys, in order
     */
    public List<String> checks() {
        return keys(exercises);
    }

    /**
     * Which of some checks it must lose.
     *
     * @param judged the keys of those that were judged
     * @return the keys of those that must be lost
     */
    public List<String> loses(Collection<String> judged) {
        return loses.stream().filter(judged::contains).toList();
    }

    /**
     * Whether its results are right and only come too late. They tell it from no other right solution.
     *
     * @return true when it loses nothing but checks that are there for the time that they take
     */
    public boolean isOnlySlow() {
        return !loses.isEmpty()
                && exercises.stream()
                        .flatMap(exercise ->
                                exercise.checks().stream().filter(check -> loses.contains(exercise.keyOf(check))))
                        .allMatch(check -> check.judged() == Judged.LARGE);
    }

    /**
     * Whether nobody but us wrote it, so that it may run in this process.
     *
     * @return false for deeds
     */
    public boolean isHarmless() {
        return solution.kind() != Kind.DEED;
    }

    /**
     * The exercises by name.
     *
     * @return their keys
     */
    public List<String> exerciseKeys() {
        return exercises.stream().map(Exercise::key).toList();
    }

    @Override
    public String toString() {
        return solution.name();
    }
}
