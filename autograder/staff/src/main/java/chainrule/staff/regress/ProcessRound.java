package chainrule.staff.regress;

import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Selection;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.staff.specimen.Layout;
import chainrule.staff.specimen.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One solution, graded as a submission is: taken in, and run by workers of its own.
 *
 * @param grader grades every exercise, with the cases of the round
 * @param subject the solution
 * @param seed the round
 */
record ProcessRound(Grader grader, Subject subject, Seed seed) implements Round {
    private static final double NANOS_A_SECOND = 1e9;

    @Override
    public List<Verdict> call() {
        long start = System.nanoTime();
        List<String> judged = subject.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .map(DeclaredCheck::key)
                .toList();
        Selection own = new Selection(subject.exerciseKeys().toList());
        try (Layout layout = Layout.of(subject)) {
            GradingReport report = grader.grade(Order.of(layout.folder()).only(own));
            Said said = Said.of(report);
            return List.of(new Verdict(
                    subject, seed, judged, lost(report), Optional.of(said), Optional.empty(), seconds(start)));
        } catch (RuntimeException | IOException e) {
            Optional<String> fault = Optional.of(e.toString());
            return List.of(new Verdict(subject, seed, judged, List.of(), Optional.empty(), fault, seconds(start)));
        }
    }

    private static List<String> lost(GradingReport report) {
        return report.checks().stream()
                .map(GradedCheck::verdict)
                .filter(verdict -> !verdict.passed())
                .map(verdict -> verdict.check().key())
                .toList();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS_A_SECOND;
    }
}
