package chainrule.grader.grading;

import chainrule.grader.config.Assignment;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.findings.Findings;
import chainrule.grader.findings.Search;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.Taken;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.process.Compilation;
import chainrule.grader.process.Deadline;
import chainrule.grader.process.ProcessSubmission;
import chainrule.grader.process.Workers;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.Submission;
import chainrule.grader.terminal.Progress;
import chainrule.grader.timing.Phase;
import chainrule.grader.timing.Timing;
import chainrule.testkit.Exercise;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The course of one grading: intake, compilation in a worker, the checks one by one. */
final class Grading {
    private static final double NANOS_A_SECOND = 1e9;

    private final Grader grader;
    private final Order order;
    private final Workers workers;
    private final Oracle oracle;
    private final Assignment assignment;
    private final List<PlacedExercise> wanted;
    private final List<PlacedExercise> judged;
    private final Deadline deadline;
    private final Timing timing;
    private final long start = System.nanoTime();

    Grading(Grader grader, Order order, Workers workers, Oracle oracle) {
        this.grader = grader;
        this.order = order;
        this.workers = workers;
        this.oracle = oracle;
        this.timing = order.timing();
        this.assignment = grader.course().assignment();
        // at home also those of which every check is hidden and none is known: their classes are looked for
        this.wanted = order.selection().of(grader.exercises());
        this.judged = PlacedExercise.known(wanted);
        this.deadline = Deadline.inSeconds(
                Math.min(assignment.limits().totalSeconds(), grader.host().mostSeconds()));
    }

    GradingReport report() {
        List<Exercise<?>> declared =
                wanted.stream().map(PlacedExercise::exercise).toList();
        Contract contract =
                new Contract(declared.stream().<Class<?>>map(Exercise::contract).toList());
        Taken taken = Intake.from(order.submission());
        try (Progress progress = progress()) {
            timing.workers(workers::processorTime);
            timing.begin(Phase.ISOLATION);
            workers.require(grader.host().least(assignment));
            timing.begin(Phase.COMPILING);
            readAhead();
            Compilation compilation = workers.compile(taken.sources(), contract, !assignment.mustCompile());
            Set<Exercise<?>> told = wanted.stream()
                    .filter(PlacedExercise::isTold)
                    .map(PlacedExercise::exercise)
                    .collect(Collectors.toSet());
            Findings findings = Search.in(declared, contract, taken, compilation, told::contains, this::className);
            Supplier<Submission> submissions = () -> new ProcessSubmission(
                    contract, compilation, findings.implementations(), workers, grader.limits(), deadline);
            Judging judging = new Judging(judged, oracle, grader.seeds(), progress, timing);
            judge(judging, submissions);
            timing.begin(Phase.MESSAGES);
            // only now, so that what a message costs is never missing from the time for a check
            try (Diagnostician visible = new Diagnostician(oracle, submissions, findings.implementations())
                            .reading(taken.sources());
                    Diagnostician hidden = new Diagnostician(oracle, submissions, findings.implementations())
                            .reading(taken.sources())) {
                List<GradedExercise> graded = judging.graded(visible, hidden, order.earlierSubmissions());
                return new GradingReport(assignment.title(), findings, graded, judging.remarks(), facts());
            }
        }
    }

    /** While the worker compiles, the grader would only wait. What goes wrong here goes wrong again where it is seen. */
    private void readAhead() {
        Thread reader = new Thread(
                () -> grader.knowledge()
                        .readAhead(judged.stream().map(PlacedExercise::exercise).toList()),
                "reader of cases");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, thrown) -> {});
        reader.start();
    }

    private String className(Class<?> contract) {
        return grader.knowledge().className(contract).orElse("");
    }

    /** Each group of checks gets workers of its own. */
    private static void judge(Judging judging, Supplier<Submission> submissions) {
        try (Submission visible = submissions.get()) {
            judging.judgeVisible(visible);
        }
        if (judging.anyHidden()) {
            try (Submission hidden = submissions.get()) {
                judging.judgeHidden(hidden);
            }
        }
    }

    private Progress progress() {
        int total =
                judged.stream().mapToInt(exercise -> exercise.checks().size()).sum();
        return order.watched() ? Progress.bar("Grading", total) : Progress.silent();
    }

    private GradingReport.RunFacts facts() {
        return new GradingReport.RunFacts(
                grader.course().product().version(),
                System.getProperty("java.version"),
                assignment.hash(),
                grader.seeds().commitment(),
                grader.isolation().level().key(),
                grader.isolation().reason(),
                Math.round((System.nanoTime() - start) / NANOS_A_SECOND * 1000) / 1000.0);
    }
}
