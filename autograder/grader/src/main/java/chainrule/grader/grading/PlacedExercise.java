package chainrule.grader.grading;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.config.Points;
import chainrule.grader.suite.Knowledge;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An exercise as the configuration numbers it and shares its points out.
 *
 * @param number from 1
 * @param exercise what is implemented
 * @param feedback how much of a message is shown
 * @param marking what else is said of its points
 * @param checks in order; at home also those of which nothing but their points is known
 */
public record PlacedExercise(
        int number,
        Exercise<?> exercise,
        FeedbackLevels feedback,
        Assignment.Marking marking,
        List<PlacedCheck> checks) {

    /** All exercises of an assignment. */
    static List<PlacedExercise> all(Knowledge knowledge, Assignment assignment) {
        List<Exercise<?>> declared = knowledge.declare(
                assignment.exercises().stream()
                        .map(Assignment.ChosenExercise::exercise)
                        .toList(),
                assignment.anyTie());
        List<PlacedExercise> placed = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            placed.add(place(i + 1, declared.get(i), assignment));
        }
        return placed;
    }

    private static PlacedExercise place(int number, Exercise<?> exercise, Assignment assignment) {
        Assignment.ChosenExercise chosen = assignment.exercises().get(number - 1);
        int[] points = Points.split(
                chosen.points(), exercise.checks().stream().map(Check::weight).toList());
        List<PlacedCheck> checks = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            Check<?, ?> check = exercise.checks().get(i);
            String key = exercise.keyOf(check);
            boolean waived = assignment.waived().contains(key);
            checks.add(new PlacedCheck(key, check, number + "." + (i + 1), points[i], chosen.of(check.key()), waived));
        }
        return new PlacedExercise(number, exercise, chosen.feedback(), chosen.marking(), checks);
    }

    /**
     * What can be earned.
     *
     * @return hundredths of a point, over all of its checks that are here
     */
    public int points() {
        return checks.stream().mapToInt(PlacedCheck::points).sum();
    }

    /**
     * Whether students are told that it is there. Of one whose checks all stay hidden for ever they are not.
     *
     * @return false when no check of it is ever shown
     */
    public boolean isTold() {
        return checks.stream().anyMatch(check -> check.visibility() != Visibility.HIDDEN);
    }

    PlacedExercise only(Predicate<PlacedCheck> wanted) {
        return new PlacedExercise(
                number,
                exercise,
                feedback,
                marking,
                checks.stream().filter(wanted).toList());
    }

    /** The exercises with the checks that can be judged here, where there are any. */
    static List<PlacedExercise> known(List<PlacedExercise> exercises) {
        return exercises.stream()
                .map(exercise -> exercise.only(check -> check.check().isKnown()))
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
    }
}
