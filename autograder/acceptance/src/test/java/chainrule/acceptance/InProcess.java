package chainrule.acceptance;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.submission.Contract;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Examiner;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.solutions.Expectation;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.worker.submission.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Grades and diagnoses one exercise of a solution of ours without a worker: for all of them, and for many seeds. */
final class InProcess {
    private static final Path ORACLE = Machine.repository().resolve("autograder/assembly/target/chainrule/oracle");
    /** An oracle serves one grading at a time. */
    private static final ThreadLocal<Oracle> LIVE = ThreadLocal.withInitial(
            () -> new LiveOracle(OracleJar.open(ORACLE.resolve("reference.jar")), ORACLE.resolve("mistakes.jar")));

    private static final Set<FeedbackLevels.Level> EVERYTHING =
            FeedbackLevels.everything().after(0);

    private final Exercise<?> exercise;
    private final Contract contract;
    private final List<ClassFile> classes;
    private final Map<Class<?>, String> names;
    private final AtomicInteger programs = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    private InProcess(Exercise<?> exercise, List<ClassFile> classes) throws ClassNotFoundException {
        this.exercise = exercise;
        this.contract = new Contract(List.of(exercise.contract()));
        this.classes = classes;
        this.names = names();
    }

    /** The first of its exercises, and a specimen has but one. */
    static InProcess of(Expectation expected) throws ClassNotFoundException {
        return new InProcess(
                withoutLarge(expected.exercises().get(0)),
                Ours.program(expected.solution()).classes());
    }

    /** The product's own, for the thread that asks. */
    static Oracle oracle() {
        return LIVE.get();
    }

    /** Every check of the exercise, judged and diagnosed. */
    List<GradedCheck> grade(String secret) {
        try (InProcessSubmission submission = new InProcessSubmission(contract, classes);
                Diagnostician diagnostician = new Diagnostician(LIVE.get(), this::asked, names)) {
            Examiner examiner = new Examiner(submission, LIVE.get(), new Seeds(secret), exercise);
            List<CheckVerdict> verdicts = new ArrayList<>();
            for (Check<?, ?> check : exercise.checks()) {
                verdicts.add(examiner.judge(check));
            }
            List<Diagnosis> diagnoses = diagnostician.diagnose(exercise, verdicts);
            List<GradedCheck> graded = new ArrayList<>();
            for (int i = 0; i < verdicts.size(); i++) {
                graded.add(new GradedCheck(
                        "1." + (i + 1), verdicts.get(i), diagnoses.get(i), 100, Visibility.VISIBLE, EVERYTHING));
            }
            return graded;
        }
    }

    private Map<Class<?>, String> names() throws ClassNotFoundException {
        Submission submission = new Submission(classes, List.of(contract.names()));
        return Arrays.stream(submission.candidates())
                .filter(candidate -> candidate.fit() == Candidate.Fit.IMPLEMENTS)
                .findFirst()
                .<Map<Class<?>, String>>map(found -> Map.of(exercise.contract(), found.className()))
                .orElse(Map.of());
    }

    /** How many programs the diagnoses so far have started. */
    int programs() {
        return programs.get();
    }

    /** How many calls the diagnoses so far have made. */
    int calls() {
        return calls.get();
    }

    private chainrule.grader.submission.Submission asked() {
        programs.incrementAndGet();
        return new CountedSubmission(new InProcessSubmission(contract, classes), calls);
    }

    /** Nobody is given a hint by a large case, and it takes longer than all the others. */
    private static Exercise<?> withoutLarge(Exercise<?> exercise) {
        return exercise.only(check -> check.judged() != Check.Judged.LARGE);
    }
}
