package chainrule.grader.grading;

import chainrule.grader.audience.FeedbackLevels.Level;
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
import java.util.Set;

/**
 * Has every check judged: first those that students see, then the others on a submission of their own. What a hidden
 * check asks could else be kept by the submission, and shown as the wrong answer to a visible one.
 */
final class Judging {
    private final List<PlacedExercise> exercises;
    private final Oracle oracle;
    private final Seeds seeds;
    private final Progress progress;
    private final Map<String, CheckVerdict> verdicts = new HashMap<>();

    Judging(List<PlacedExercise> exercises, Oracle oracle, Seeds seeds, Progress progress) {
        this.exercises = exercises;
        this.oracle = oracle;
        this.seeds = seeds;
        this.progress = progress;
    }

    /** Whether students see nothing of some check. */
    boolean anyHidden() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .anyMatch(PlacedCheck::isHidden);
    }

    void judgeVisible(Submission submission) {
        judge(submission, false);
    }

    void judgeHidden(Submission submission) {
        judge(submission, true);
    }

    /** All checks, once they are judged, with what can be said about those that failed. */
    List<GradedExercise> graded(Diagnostician diagnostician, int earlierSubmissions) {
        return exercises.stream()
                .map(exercise -> graded(exercise, diagnostician, earlierSubmissions))
                .toList();
    }

    private GradedExercise graded(PlacedExercise exercise, Diagnostician diagnostician, int earlierSubmissions) {
        Set<Level> feedback = exercise.feedback().after(earlierSubmissions);
        List<CheckVerdict> judged = exercise.checks().stream()
                .map(check -> verdicts.get(check.number()))
                .toList();
        List<Diagnosis> diagnoses = diagnostician.diagnose(exercise.exercise(), judged);
        List<GradedCheck> graded = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            PlacedCheck check = exercise.checks().get(i);
            graded.add(new GradedCheck(
                    check.number(), judged.get(i), diagnoses.get(i), check.points(), check.visibility(), feedback));
        }
        return new GradedExercise(exercise.number(), exercise.exercise(), graded);
    }

    private void judge(Submission submission, boolean hidden) {
        for (PlacedExercise exercise : exercises) {
            submission.nextExercise();
            Examiner examiner = new Examiner(submission, oracle, seeds, exercise.exercise());
            for (PlacedCheck check : exercise.checks()) {
                if (check.isHidden() == hidden) {
                    verdicts.put(
                            check.number(),
                            check.waived() ? CheckVerdict.waived(check.check()) : examiner.judge(check.check()));
                    progress.step();
                }
            }
        }
    }
}
