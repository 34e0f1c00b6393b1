package chainrule.grader.message;

import chainrule.grader.audience.Visibility;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is said about a run.
 *
 * @param report what was found out
 * @param found what was found before anything ran, and what was noticed beside the results
 * @param exercises in order, with a line for each check
 * @param causes why checks failed, the one to begin with first
 */
public record Message(GradingReport report, List<Sentence> found, List<ExerciseMessage> exercises, List<Cause> causes) {

    /**
     * Composes the message of a run.
     *
     * @param report what it found out
     * @return all that is said
     */
    public static Message of(GradingReport report) {
        List<Cause> causes = Causes.of(report.exercises());
        List<Sentence> found = new ArrayList<>(report.findings().sentences());
        found.addAll(report.remarks().sentences());
        List<ExerciseMessage> exercises = report.exercises().stream()
                .map(exercise -> exercise(exercise, causes))
                .toList();
        return new Message(report, found, exercises, causes);
    }

    /**
     * Why checks of some exercises failed.
     *
     * @param exercises what was graded
     * @return the cause to begin with first
     */
    public static List<Cause> causes(List<GradedExercise> exercises) {
        return Causes.of(exercises);
    }

    private static ExerciseMessage exercise(GradedExercise exercise, List<Cause> causes) {
        return new ExerciseMessage(
                exercise,
                exercise.checks().stream().map(check -> line(check, causes)).toList());
    }

    private static CheckLine line(GradedCheck check, List<Cause> causes) {
        Optional<Cause> cause = causes.stream()
                .filter(one -> one.checks().contains(check) || one.followers().contains(check))
                .findFirst();
        return new CheckLine(check, State.of(check), CheckMessage.of(check), cause);
    }

    /**
     * What was missed.
     *
     * @return nothing when everything passed
     */
    public Optional<Missed> missed() {
        return Missed.in(report.checks(), causes);
    }

    /**
     * What was missed in what students see at once.
     *
     * @return nothing when all of that passed
     */
    public Optional<Missed> missedVisibly() {
        return Missed.in(visible(), visibleCauses());
    }

    /**
     * The checks that students see at once.
     *
     * @return in order
     */
    public List<GradedCheck> visible() {
        return report.checks().stream()
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .toList();
    }

    /**
     * The causes that students see at once.
     *
     * @return the one to begin with first
     */
    public List<Cause> visibleCauses() {
        return causes.stream().filter(Cause::isVisible).toList();
    }
}
