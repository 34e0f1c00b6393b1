package chainrule.grader.grading;

import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import chainrule.grader.terminal.Progress;
import chainrule.grader.timing.Phase;
import chainrule.grader.timing.Timing;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Examiner;
import chainrule.testkit.draw.Seeds;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    private final Timing timing;
    private final Map<String, CheckVerdict> verdicts = new HashMap<>();

    Judging(List<PlacedExercise> exercises, Oracle oracle, Seeds seeds, Progress progress, Timing timing) {
        this.exercises = exercises;
        this.oracle = oracle;
        this.seeds = seeds;
        this.progress = progress;
        this.timing = timing;
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

    /**
     * All checks, once they are judged, with what can be said about those that failed. Nothing of a hidden check may
     * reach the words of a visible one, so that each group has a diagnostician of its own, who knows of no other.
     */
    List<GradedExercise> graded(Diagnostician visible, Diagnostician hidden, int earlierSubmissions) {
        return exercises.stream()
                .map(exercise -> {
                    Map<PlacedCheck, Diagnosis> diagnoses = new IdentityHashMap<>(diagnoses(exercise, visible, false));
                    diagnoses.putAll(diagnoses(exercise, hidden, true));
                    return graded(exercise, diagnoses, earlierSubmissions);
                })
                .toList();
    }

    private Map<PlacedCheck, Diagnosis> diagnoses(
            PlacedExercise exercise, Diagnostician diagnostician, boolean hidden) {
        List<PlacedCheck> checks = exercise.checks().stream()
                .filter(check -> check.isHidden() == hidden)
                .toList();
        List<CheckVerdict> judged = checks.stream().map(this::verdict).toList();
        List<Diagnosis> found = diagnostician.diagnose(exercise.exercise(), judged);
        Map<PlacedCheck, Diagnosis> diagnoses = new IdentityHashMap<>();
        for (int i = 0; i < checks.size(); i++) {
            diagnoses.put(checks.get(i), found.get(i));
        }
        return diagnoses;
    }

    private GradedExercise graded(
            PlacedExercise exercise, Map<PlacedCheck, Diagnosis> diagnoses, int earlierSubmissions) {
        Set<Level> feedback = exercise.feedback().after(earlierSubmissions);
        List<GradedCheck> graded = exercise.checks().stream()
                .map(check -> new GradedCheck(
                        check.number(),
                        verdict(check),
                        diagnoses.get(check),
                        check.points(),
                        check.visibility(),
                        feedback))
                .toList();
        return new GradedExercise(exercise.number(), exercise.exercise(), exercise.marking(), graded);
    }

    /** What the visible checks brought out beside results. */
    Remarks remarks() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> !check.isHidden())
                .map(check -> verdict(check).remarks())
                .reduce(Remarks.NONE, Remarks::and);
    }

    private CheckVerdict verdict(PlacedCheck check) {
        return verdicts.get(check.number());
    }

    /** Whatever the harness fails of at one check, others are judged; unless no more can be, whichever they are. */
    private static CheckVerdict judge(PlacedCheck check, Examiner examiner) {
        if (check.waived()) {
            return CheckVerdict.waived(check.key(), check.check());
        }
        return HarnessFault.contained(
                () -> examiner.judge(check.check()),
                fault -> CheckVerdict.notJudged(check.key(), check.check(), fault));
    }

    private void judge(Submission submission, boolean hidden) {
        for (PlacedExercise exercise : exercises) {
            timing.begin(Phase.CALLS);
            submission.nextExercise();
            Examiner examiner = new Examiner(submission, oracle, seeds, exercise.exercise(), timing);
            for (PlacedCheck check : exercise.checks()) {
                if (check.isHidden() == hidden) {
                    verdicts.put(check.number(), judge(check, examiner));
                    progress.step();
                }
            }
        }
    }
}
