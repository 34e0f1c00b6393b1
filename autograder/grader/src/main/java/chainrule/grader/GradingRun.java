package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.findings.Findings;
import chainrule.grader.findings.Search;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.Taken;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.process.CommonCompiler;
import chainrule.grader.process.Compilation;
import chainrule.grader.process.Deadline;
import chainrule.grader.process.Isolation;
import chainrule.grader.process.Limits;
import chainrule.grader.process.ProcessSubmission;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.process.Workers;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.suite.Knowledge;
import chainrule.grader.terminal.Progress;
import chainrule.testkit.draw.Seeds;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The course of a run: intake, compilation in a worker, the checks one by one. When it returns, every worker is gone and
 * all that it left behind.
 */
public final class GradingRun {
    private static final double NANOS_A_SECOND = 1e9;

    private final Product product;
    private final Wishes wishes;
    private final Assignment assignment;
    private final Optional<CommonCompiler> compiler;
    private final Knowledge knowledge;
    private final Limits limits;
    private final Deadline deadline;
    private final long start = System.nanoTime();

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
        this(product, wishes, assignment, Optional.empty());
    }

    /**
     * One of many runs that have one compiler.
     *
     * @param product what grades
     * @param wishes what is graded
     * @param assignment for which points
     * @param compiler compiles; without one the first worker does
     */
    public GradingRun(Product product, Wishes wishes, Assignment assignment, Optional<CommonCompiler> compiler) {
        this.product = product;
        this.wishes = wishes;
        this.assignment = assignment;
        this.compiler = compiler;
        this.knowledge = product.knowledge();
        this.limits = Limits.of(assignment.limits());
        this.deadline = Deadline.inSeconds(Math.min(
                assignment.limits().totalSeconds(), wishes.surroundings().mostSeconds()));
    }

    /**
     * Grades.
     *
     * @return what was found out
     */
    public GradingReport grade() {
        List<NumberedExercise> exercises = NumberedExercise.of(knowledge, assignment, wishes);
        List<DeclaredExercise> declared = NumberedExercise.wanted(knowledge, assignment, wishes).stream()
                .map(NumberedExercise::exercise)
                .toList();
        Contract contract = new Contract(
                declared.stream().<Class<?>>map(DeclaredExercise::contract).toList());
        Taken taken = Intake.from(wishes.submission());
        Isolation isolation = Isolation.of(
                WorkerRuntime.of(product.home()), limits, wishes.surroundings().isolation());
        try (Workers workers = new Workers(isolation, limits, compiler);
                Progress progress = progress(exercises)) {
            workers.require(wishes.surroundings().least(assignment));
            Compilation compilation = workers.compile(taken.sources(), contract, !assignment.mustCompile());
            Findings findings = Search.in(
                    declared,
                    contract,
                    taken,
                    compilation,
                    wanted -> knowledge.className(wanted).orElse(""));
            Oracle oracle = knowledge.oracle();
            Judging judging = new Judging(exercises, oracle, seeds(), progress);
            Supplier<Submission> submissions = () ->
                    new ProcessSubmission(contract, compilation, findings.implementations(), workers, limits, deadline);
            Remarks remarks = judge(judging, submissions);
            // only now, so that what a message costs is never missing from the time for a check
            try (Diagnostician diagnostician = new Diagnostician(oracle, submissions, findings.implementations())) {
                List<GradedExercise> graded = judging.graded(diagnostician);
                return new GradingReport(assignment.title(), findings, graded, remarks, facts(isolation));
            }
        }
    }

    /** Each group of checks gets workers of its own, and only what the visible ones bring out is remarked on. */
    private static Remarks judge(Judging judging, Supplier<Submission> submissions) {
        Remarks remarks;
        try (Submission visible = submissions.get()) {
            judging.judgeVisible(visible);
            remarks = visible.remarks();
        }
        if (judging.anyHidden()) {
            try (Submission hidden = submissions.get()) {
                judging.judgeHidden(hidden);
            }
        }
        return remarks;
    }

    private Progress progress(List<NumberedExercise> exercises) {
        int total = exercises.stream()
                .mapToInt(exercise -> exercise.checks().size())
                .sum();
        return wishes.showProgress() ? Progress.bar("Grading", total) : Progress.silent();
    }

    private Seeds seeds() {
        return new Seeds(wishes.seed().orElse(assignment.secret()));
    }

    private GradingReport.RunFacts facts(Isolation isolation) {
        return new GradingReport.RunFacts(
                product.version(),
                System.getProperty("java.version"),
                assignment.hash(),
                seeds().commitment(),
                isolation.level().key(),
                isolation.reason(),
                Math.round((System.nanoTime() - start) / NANOS_A_SECOND * 1000) / 1000.0);
    }
}
