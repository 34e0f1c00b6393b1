package chainrule.grader.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The exercises that there are, by the names by which a configuration chooses them.
 *
 * @param exercises for each key its checks, in the order in which they are numbered
 */
public record Catalogue(Map<String, List<Entry>> exercises) {

    /**
     * A check.
     *
     * @param key the name by which a configuration knows it, such as {@code backward-large}
     * @param weight against the other checks of its exercise
     */
    public record Entry(String key, int weight) {}

    Set<String> keys() {
        return exercises.keySet();
    }

    List<String> checks(String exercise) {
        return exercises.get(exercise).stream().map(Entry::key).toList();
    }

    /** The check that has a number in results, which is a place and no name. */
    Optional<String> atPlace(String exercise, int number) {
        List<String> checks = checks(exercise);
        return number >= 1 && number <= checks.size() ? Optional.of(checks.get(number - 1)) : Optional.empty();
    }

    /** Whether some check that counts would get not even a hundredth of a point. */
    boolean isTooLittle(String exercise, int points) {
        return Arrays.stream(Points.split(points, weights(exercise))).anyMatch(share -> share == 0);
    }

    /** Hundredths of a point of which every check that counts gets one at least, and of any more as well. */
    int enough(String exercise) {
        List<Integer> weights = weights(exercise);
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        int least = Collections.min(weights);
        return (all + least - 1) / least;
    }

    private List<Integer> weights(String exercise) {
        return exercises.get(exercise).stream()
                .map(Entry::weight)
                .filter(weight -> weight > 0)
                .toList();
    }
}
