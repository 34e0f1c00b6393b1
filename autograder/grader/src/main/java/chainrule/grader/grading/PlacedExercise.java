package chainrule.grader.grading;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.config.Assignment;
import chainrule.grader.config.Points;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.suite.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An exercise as the configuration numbers it and shares its points out.
 *
 * @param number from 1
 * @param exercise what its suite declared
 * @param feedback how much of a message is shown
 * @param checks in order; at home also those of which nothing but their points is known
 */
public record PlacedExercise(int number, DeclaredExercise exercise, FeedbackLevels feedback, List<PlacedCheck> checks) {

    /** All exercises of an assignment. */
    static List<PlacedExercise> all(Knowledge knowledge, Assignment assignment) {
        List<DeclaredExercise> declared = knowledge.declare(
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

    private static PlacedExercise place(int number, DeclaredExercise exercise, Assignment assignment) {
        Assignment.ChosenExercise chosen = assignment.exercises().get(number - 1);
        int[] points = Points.split(
                chosen.points(),
                exercise.checks().stream().map(DeclaredCheck::weight).toList());
        List<PlacedCheck> checks = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            DeclaredCheck check = exercise.checks().get(i);
            String shown = number + "." + check.number();
            boolean waived = assignment.waived().contains(check.key());
            checks.add(new PlacedCheck(check, shown, points[i], chosen.of(check.shortKey()), waived));
        }
        return new PlacedExercise(number, exercise, chosen.feedback(), checks);
    }

    /**
     * What can be earned.
     *
     * @return hundredths of a point, over all of its checks that are here
     */
    public int points() {
        return checks.stream().mapToInt(PlacedCheck::points).sum();
    }

    PlacedExercise only(Predicate<PlacedCheck> wanted) {
        return new PlacedExercise(
                number, exercise, feedback, checks.stream().filter(wanted).toList());
    }

    /** The exercises with the checks that can be judged here, where there are any. */
    static List<PlacedExercise> known(List<PlacedExercise> exercises) {
        return exercises.stream()
                .map(exercise -> exercise.only(check -> check.check().isKnown()))
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
    }
}
