package chainrule.staff.regress;

import chainrule.grader.GradingRun;
import chainrule.grader.Product;
import chainrule.grader.Surroundings;
import chainrule.grader.Wishes;
import chainrule.grader.config.Assignment;
import chainrule.grader.process.CommonCompiler;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.staff.specimen.Layout;
import chainrule.staff.specimen.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One solution, graded as a submission is: taken in, and run by workers of its own. The grader's own process is kept from
 * solution to solution, and for harmless ones the compiler's.
 *
 * @param product what grades
 * @param compiler compiles all that is harmless
 * @param surroundings where
 * @param subject the solution
 * @param seed the round
 */
record ProcessRound(Product product, CommonCompiler compiler, Surroundings surroundings, Subject subject, Seed seed)
        implements Round {
    private static final double NANOS_A_SECOND = 1e9;

    @Override
    public List<Verdict> call() {
        long start = System.nanoTime();
        List<String> judged = subject.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .map(DeclaredCheck::key)
                .toList();
        try (Layout layout = Layout.of(subject)) {
            GradingReport report = run(layout.folder()).grade();
            Said said = Said.of(report);
            return List.of(new Verdict(
                    subject, seed, judged, lost(report), Optional.of(said), Optional.empty(), seconds(start)));
        } catch (RuntimeException | IOException e) {
            Optional<String> fault = Optional.of(e.toString());
            return List.of(new Verdict(subject, seed, judged, List.of(), Optional.empty(), fault, seconds(start)));
        }
    }

    private GradingRun run(Path folder) {
        Assignment whole = product.assignment();
        List<String> keys = subject.exerciseKeys().toList();
        Wishes wishes = Wishes.look(folder, Optional.of(seed.secret()), Optional.empty())
                .in(surroundings);
        Optional<CommonCompiler> common = Optional.of(compiler).filter(any -> subject.isHarmless());
        return new GradingRun(product, wishes, OwnExercises.of(whole, keys), common);
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
