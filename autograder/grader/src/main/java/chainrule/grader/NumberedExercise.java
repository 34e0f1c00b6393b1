package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.FeedbackLevels.Level;
import chainrule.grader.config.Visibility;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.suite.Knowledge;
import chainrule.grader.verdict.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An exercise as the configuration numbers it and shares its points out.
 *
 * @param number from 1
 * @param exercise what its suite declared
 * @param checks those that are wanted
 */
record NumberedExercise(int number, DeclaredExercise exercise, List<NumberedCheck> checks) {

    /**
     * A check with its number and points.
     *
     * @param number such as {@code 2.3}
     * @param check what was declared
     * @param most hundredths of a point
     * @param visibility who sees it
     * @param waived whether everyone gets its points
     * @param feedback how much of its message is shown
     */
    record NumberedCheck(
            String number, DeclaredCheck check, int most, Visibility visibility, boolean waived, Set<Level> feedback) {}

    /** The exercises of an assignment in which some check is to be judged. */
    static List<NumberedExercise> of(Knowledge knowledge, Assignment assignment, Wishes wishes) {
        return wanted(knowledge, assignment, wishes).stream()
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
    }

    /**
     * The exercises whose classes are looked for: at home also those of which every check is hidden, and none is known.
     */
    static List<NumberedExercise> wanted(Knowledge knowledge, Assignment assignment, Wishes wishes) {
        List<DeclaredExercise> declared = knowledge.declare(
                assignment.exercises().stream()
                        .map(Assignment.ChosenExercise::exercise)
                        .toList(),
                assignment.anyTie());
        List<NumberedExercise> numbered = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            numbered.add(number(i + 1, declared.get(i), assignment, wishes));
        }
        return numbered.stream()
                .filter(exercise -> exercise.exercise().checks().stream()
                        .anyMatch(check -> wishes.wants(exercise.number() + "." + check.number())))
                .toList();
    }

    private static NumberedExercise number(
            int number, DeclaredExercise exercise, Assignment assignment, Wishes wishes) {
        Assignment.ChosenExercise chosen = assignment.exercises().get(number - 1);
        int[] most = Points.split(
                chosen.points(),
                exercise.checks().stream().map(DeclaredCheck::weight).toList());
        Set<Level> feedback = chosen.feedback().after(wishes.surroundings().earlierSubmissions());
        List<NumberedCheck> checks = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            DeclaredCheck check = exercise.checks().get(i);
            String shown = number + "." + check.number();
            if (wishes.wants(shown) && check.isKnown()) {
                boolean waived = assignment.waived().contains(shown);
                checks.add(new NumberedCheck(shown, check, most[i], chosen.of(check.number()), waived, feedback));
            }
        }
        return new NumberedExercise(number, exercise, checks);
    }
}
