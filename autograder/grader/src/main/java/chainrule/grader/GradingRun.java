package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.findings.Findings;
import chainrule.grader.findings.Search;
import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.Taken;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.process.Compilation;
import chainrule.grader.process.Isolation;
import chainrule.grader.process.Isolations;
import chainrule.grader.process.Limits;
import chainrule.grader.process.ProcessSubmission;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.process.Workers;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.Submission;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.terminal.Progress;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Examiner;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The course of a run: a first results file, intake, compilation in a worker, the checks one by one, the final results
 * file. The worker is gone before the results are final.
 */
public final class GradingRun {
    private static final double NANOS_A_SECOND = 1e9;

    private final Product product;
    private final Wishes wishes;
    private final Assignment assignment;
    private final OracleJar reference;

    /**
     * A run.
     *
     * @param product what grades
     * @param wishes what is graded
     */
    public GradingRun(Product product, Wishes wishes) {
        this(product, wishes, product.assignment());
    }

    /**
     * A run under another configuration than the product's own.
     *
     * @param product what grades
     * @param wishes what is graded
     * @param assignment for which points
     */
    public GradingRun(Product product, Wishes wishes, Assignment assignment) {
        this.product = product;
        this.wishes = wishes;
        this.assignment = assignment;
        this.reference = OracleJar.open(product.reference());
    }

    /**
     * Grades.
     *
     * @return what was found out; results are written when they were wished for
     */
    public GradingReport grade() {
        long start = System.nanoTime();
        wishes.results().ifPresent(file -> new ResultsFile(file)
                .write(ResultsOf.unfinished(
                        "Grading did not finish. Please submit again; if that does not help, tell the course staff.",
                        Map.of("state", "unfinished"))));
        List<NumberedExercise> exercises = NumberedExercise.of(assignment, wishes);
        GradingReport report = gradeWith(exercises, start);
        wishes.results().ifPresent(file -> new ResultsFile(file).write(ResultsOf.report(report)));
        return report;
    }

    private GradingReport gradeWith(List<NumberedExercise> exercises, long start) {
        List<DeclaredExercise> declared =
                exercises.stream().map(NumberedExercise::exercise).toList();
        Contract contract = new Contract(
                declared.stream().<Class<?>>map(DeclaredExercise::contract).toList());
        Taken taken = Intake.from(wishes.submission());
        Assignment.LimitSettings settings = assignment.limits();
        Limits limits = new Limits(settings.callSeconds(), settings.compileSeconds(), settings.heapMegabytes());
        Isolation isolation = Isolations.best(WorkerRuntime.of(product.home()), limits.heapMegabytes());
        try (Workers workers = new Workers(isolation, limits)) {
            Compilation compilation = workers.compile(taken.sources(), contract, !assignment.mustCompile());
            Findings findings = Search.in(declared, contract, taken, compilation, wanted -> reference
                    .className(wanted)
                    .orElse(""));
            try (Submission submission =
                    new ProcessSubmission(contract, compilation, findings.implementations(), workers, limits)) {
                List<GradedExercise> graded = examine(exercises, submission, findings);
                return new GradingReport(
                        assignment.title(), findings, graded, submission.remarks(), facts(isolation, start));
            }
        }
    }

    private List<GradedExercise> examine(List<NumberedExercise> exercises, Submission submission, Findings findings) {
        Seeds seeds = new Seeds(wishes.seed().orElse(assignment.secret()));
        LiveOracle oracle = new LiveOracle(reference, product.mistakes());
        List<GradedExercise> graded = new ArrayList<>();
        int total = exercises.stream()
                .mapToInt(exercise -> exercise.checks().size())
                .sum();
        try (Progress progress = wishes.showProgress() ? Progress.bar("Grading", total) : Progress.silent();
                Diagnostician diagnostician = new Diagnostician(oracle, submission, findings.implementations())) {
            for (NumberedExercise exercise : exercises) {
                Examiner examiner = new Examiner(submission, oracle, seeds, exercise.exercise());
                List<CheckVerdict> verdicts = new ArrayList<>();
                for (NumberedExercise.NumberedCheck check : exercise.checks()) {
                    verdicts.add(check.waived() ? CheckVerdict.waived(check.check()) : examiner.judge(check.check()));
                    progress.step();
                }
                graded.add(exercise.graded(verdicts, diagnostician.diagnose(exercise.exercise(), verdicts)));
            }
        }
        return graded;
    }

    private GradingReport.RunFacts facts(Isolation isolation, long start) {
        return new GradingReport.RunFacts(
                product.version(),
                System.getProperty("java.version"),
                assignment.hash(),
                isolation.level().key(),
                isolation.reason(),
                Math.round((System.nanoTime() - start) / NANOS_A_SECOND * 1000) / 1000.0);
    }
}
