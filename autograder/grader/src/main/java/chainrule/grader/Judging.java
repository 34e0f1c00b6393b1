package chainrule.grader;

import chainrule.grader.NumberedExercise.NumberedCheck;
import chainrule.grader.config.Visibility;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.Submission;
import chainrule.grader.terminal.Progress;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Examiner;
import chainrule.grader.verdict.GradedCheck;
import chainrule.grader.verdict.GradedExercise;
import chainrule.testkit.draw.Seeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has every check judged: first those that students see, then the others on a submission of their own. What a hidden
 * check asks could else be kept by the submission, and shown as the wrong answer to a visible one.
 */
final class Judging {
    private final List<NumberedExercise> exercises;
    private final Oracle oracle;
    private final Seeds seeds;
    private final Progress progress;
    private final Map<String, CheckVerdict> verdicts = new HashMap<>();

    Judging(List<NumberedExercise> exercises, Oracle oracle, Seeds seeds, Progress progress) {
        this.exercises = exercises;
        this.oracle = oracle;
        this.seeds = seeds;
        this.progress = progress;
    }

    /** Whether students see nothing of some check. */
    boolean anyHidden() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .anyMatch(Judging::isHidden);
    }

    void judgeVisible(Submission submission) {
        judge(submission, false);
    }

    void judgeHidden(Submission submission) {
        judge(submission, true);
    }

    /** All checks, once they are judged. */
    List<GradedExercise> graded() {
        return exercises.stream()
                .map(exercise -> new GradedExercise(
                        exercise.number(),
                        exercise.exercise(),
                        exercise.checks().stream().map(this::graded).toList()))
                .toList();
    }

    private void judge(Submission submission, boolean hidden) {
        for (NumberedExercise exercise : exercises) {
            submission.nextExercise();
            Examiner examiner = new Examiner(submission, oracle, seeds, exercise.exercise());
            for (NumberedCheck check : exercise.checks()) {
                if (isHidden(check) == hidden) {
                    verdicts.put(
                            check.number(),
                            check.waived() ? CheckVerdict.waived(check.check()) : examiner.judge(check.check()));
                    progress.step();
                }
            }
        }
    }

    private static boolean isHidden(NumberedCheck check) {
        return check.visibility() != Visibility.VISIBLE;
    }

    private GradedCheck graded(NumberedCheck check) {
        return new GradedCheck(check.number(), verdicts.get(check.number()), check.most(), check.visibility());
    }
}
