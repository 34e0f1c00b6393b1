package chainrule.staff.corpus;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.Marking;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.message.Cause;
import chainrule.grader.message.Message;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.probing.Computed;
import chainrule.grader.probing.Law;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.Fault;
import chainrule.grader.text.CauseText;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Examiner;
import chainrule.grader.verdict.Outcome;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.inprocess.RememberingOracle;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Grades wrong solutions of one exercise as for a student, with no known mistake known, and holds each sentence against
 * cases that other seeds draw. For one thread at a time.
 */
final class Explainer {
    private static final String OTHER_CASES = "another secret";

    private final Exercise<?> exercise;
    private final Oracle oracle;
    private final String secret;

    Explainer(Exercise<?> exercise, Installation installation, String secret) {
        this.exercise = exercise.only(check -> check.judged() != Check.Judged.LARGE);
        this.oracle = new RememberingOracle(new LiveOracle(installation.reference()));
        this.secret = secret;
    }

    /** Whether a check is lost: else there is nothing to explain. */
    boolean isLost(WrongSolution solution) {
        Examiner examiner = examiner(solution, secret);
        return exercise.checks().stream()
                .anyMatch(check -> !examiner.judge(check).passed());
    }

    /** The wrong results, each with the check and its numbers; none where a check ends without a result. */
    Set<String> wrongResults(WrongSolution solution) {
        Set<String> wrong = new LinkedHashSet<>();
        Examiner examiner = examiner(solution, secret);
        for (Check<?, ?> check : exercise.checks()) {
            CheckVerdict verdict = examiner.judge(check);
            for (CaseVerdict<?> judged : verdict.cases()) {
                if (judged.outcome() instanceof Outcome.Failed) {
                    return Set.of();
                }
                if (judged.outcome() instanceof Outcome.Wrong found) {
                    found.discrepancies()
                            .keySet()
                            .forEach(output -> wrong.add(verdict.check().key()
                                    + output
                                    + wrong.size()
                                    + Reading.of(found.actual().get(output))));
                }
            }
        }
        return wrong;
    }

    Explained explain(WrongSolution solution) {
        List<CheckVerdict> verdicts = verdicts(solution, secret);
        List<GradedCheck> graded = new ArrayList<>();
        try (Diagnostician diagnostician = new Diagnostician(oracle, () -> load(solution), Map.of())) {
            List<Diagnosis> diagnoses = diagnostician.diagnose(exercise, verdicts);
            for (int i = 0; i < verdicts.size(); i++) {
                graded.add(new GradedCheck(
                        "1." + (i + 1),
                        verdicts.get(i),
                        diagnoses.get(i),
                        1,
                        Visibility.VISIBLE,
                        FeedbackLevels.everything().after(0)));
            }
        }
        return explained(solution, graded);
    }

    private Explained explained(WrongSolution solution, List<GradedCheck> graded) {
        List<CheckVerdict> others = verdicts(solution, OTHER_CASES);
        Set<String> told = new LinkedHashSet<>();
        Set<String> subjects = new LinkedHashSet<>();
        Set<String> outputs = new LinkedHashSet<>();
        Set<String> wrong = new LinkedHashSet<>();
        for (int i = 0; i < graded.size(); i++) {
            for (Computed computed : graded.get(i).diagnosis().computed()) {
                outputs.add(computed.output());
                computed.laws().forEach(law -> told.add(law.text()));
                subjects.addAll(subjects(computed));
                if (!computed.proof().test(others.get(i))) {
                    wrong.add(exercise.checks().get(i).key() + ": "
                            + computed.laws().get(0).text());
                }
            }
        }
        List<GradedCheck> failed =
                graded.stream().filter(one -> !one.verdict().passed()).toList();
        List<String> untold = failed.stream()
                .flatMap(one -> Stream.concat(one.verdict().shown().stream(), one.verdict().cases().stream()))
                .flatMap(Explainer::wrongOutputs)
                .distinct()
                .filter(output -> !outputs.contains(output))
                .toList();
        return new Explained(
                solution,
                failed.stream().map(one -> one.verdict().check().key()).toList(),
                List.copyOf(told),
                subjects.size(),
                failed.stream().anyMatch(Explainer::isStopped),
                untold,
                List.copyOf(wrong),
                characters(graded));
    }

    /** A law for each result is one thing, and two steps are two, whatever results they change. */
    private static Set<String> subjects(Computed computed) {
        return computed.laws().stream()
                .filter(law -> !(law instanceof Law.OnlyInSome))
                .flatMap(law -> law instanceof Law.OtherSteps steps ? steps.clauses().stream() : Stream.of(law.text()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> wrongOutputs(CaseVerdict<?> judged) {
        return judged.outcome() instanceof Outcome.Wrong wrong
                ? wrong.discrepancies().keySet().stream()
                : Stream.empty();
    }

    private static boolean isStopped(GradedCheck check) {
        return check.verdict()
                .shown()
                .filter(shown -> shown.outcome() instanceof Outcome.Failed failed
                                && failed.fault() instanceof Fault.Threw
                        || shown.outcome() instanceof Outcome.Wrong wrong
                                && wrong.discrepancies().values().stream().anyMatch(Explainer::isNothing))
                .isPresent();
    }

    private static boolean isNothing(Discrepancy discrepancy) {
        return discrepancy instanceof Discrepancy.Unreadable;
    }

    private List<Integer> characters(List<GradedCheck> graded) {
        List<Cause> causes = Message.causes(List.of(new GradedExercise(1, exercise, Marking.USUAL, graded)));
        return causes.stream()
                .map(cause -> CauseText.lines(1, cause, false).stream()
                        .mapToInt(line -> line.length() + 1)
                        .sum())
                .toList();
    }

    private List<CheckVerdict> verdicts(WrongSolution solution, String drawnFrom) {
        Examiner examiner = examiner(solution, drawnFrom);
        return exercise.checks().stream().<CheckVerdict>map(examiner::judge).toList();
    }

    private Examiner examiner(WrongSolution solution, String drawnFrom) {
        return new Examiner(load(solution), oracle, new Seeds(drawnFrom), exercise);
    }

    private InProcessSubmission load(WrongSolution solution) {
        return new InProcessSubmission(new Contract(List.of(exercise.contract())), solution.classes());
    }
}
