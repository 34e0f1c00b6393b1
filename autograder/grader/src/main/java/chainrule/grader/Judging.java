package chainrule.grader;

import chainrule.grader.NumberedExercise.NumberedCheck;
import chainrule.grader.config.Visibility;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.submission.Submission;
import chainrule.grader.terminal.Progress;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Examiner;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
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

    /** All checks, once they are judged, with what can be said about those that failed. */
    List<GradedExercise> graded(Diagnostician diagnostician) {
        return exercises.stream()
                .map(exercise -> graded(exercise, diagnostician))
                .toList();
    }

    private GradedExercise graded(NumberedExercise exercise, Diagnostician diagnostician) {
        List<CheckVerdict> judged = exercise.checks().stream()
                .map(check -> verdicts.get(check.number()))
                .toList();
        List<Diagnosis> diagnoses = diagnostician.diagnose(exercise.exercise(), judged);
        List<GradedCheck> graded = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            NumberedCheck check = exercise.checks().get(i);
            graded.add(new GradedCheck(
                    check.number(),
                    judged.get(i),
                    diagnoses.get(i),
                    check.most(),
                    check.visibility(),
                    check.feedback()));
        }
        return new GradedExercise(exercise.number(), exercise.exercise(), graded);
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
}
