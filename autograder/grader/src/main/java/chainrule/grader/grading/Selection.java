package chainrule.grader.grading;

import java.util.List;

/**
 * Which checks are graded: those of exercises or single ones, by number or by key.
 *
 * @param wanted such as {@code 2}, {@code 2.3}, {@code linear-rnn} or {@code linear-rnn.loss}; none for all
 */
public record Selection(List<String> wanted) {
    /** Every check. */
    public static final Selection ALL = new Selection(List.of());

    /**
     * The exercises and checks that are selected.
     *
     * @param exercises all that there are
     * @return those with a selected check, each with its selected checks
     */
    public List<PlacedExercise> of(List<PlacedExercise> exercises) {
        return exercises.stream()
                .map(exercise -> exercise.only(this::wants))
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
    }

    private boolean wants(PlacedCheck check) {
        return wanted.isEmpty() || names(check.number()) || names(check.key());
    }

    private boolean names(String name) {
        return wanted.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "."));
    }
}
