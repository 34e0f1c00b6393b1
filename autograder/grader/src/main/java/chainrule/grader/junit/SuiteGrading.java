package chainrule.grader.junit;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.SuiteAssignment;
import chainrule.grader.findings.Search;
import chainrule.grader.grading.Host;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.Taken;
import chainrule.grader.process.Compilation;
import chainrule.grader.process.Deadline;
import chainrule.grader.process.Isolation;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.process.Limits;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.process.Workers;
import chainrule.grader.report.GradingReport.RunFacts;
import chainrule.grader.submission.Contract;
import chainrule.testkit.words.Sentence;
import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import chainrule.wire.suites.SuiteJob;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Grades one submission by a course's own tests: compiled in a worker, run by a process of the tests, in two rounds. */
public final class SuiteGrading {
    private static final double NANOS_A_SECOND = 1e9;

    private final SuiteCourse course;
    private final Host host;
    private final BuiltSuites built;
    private final Limits limits;
    private final SuiteAssignment assignment;
    private final long start = System.nanoTime();
    private final Predicate<TestRow> wanted;

    private SuiteGrading(SuiteCourse course, Host host, Predicate<TestRow> wanted) {
        this.wanted = wanted;
        this.course = course;
        this.host = host;
        this.built = course.built();
        this.assignment = course.assignment();
        this.limits = Limits.of(assignment.limits(), host.megabytes());
    }

    /**
     * Grades.
     *
     * @param course by whose tests
     * @param host where
     * @param submission the folder
     * @return what was found out
     */
    public static SuiteReport grade(SuiteCourse course, Host host, Path submission) {
        return grade(course, host, submission, everyTest -> true);
    }

    /**
     * Grades by some of the tests.
     *
     * @param course by whose tests
     * @param host where
     * @param submission the folder
     * @param wanted which of them
     * @return what was found out, without the others
     */
    public static SuiteReport grade(SuiteCourse course, Host host, Path submission, Predicate<TestRow> wanted) {
        return new SuiteGrading(course, host, wanted).grade(submission);
    }

    private SuiteReport grade(Path submission) {
        Deadline deadline = Deadline.inSeconds(Math.min(assignment.limits().totalSeconds(), host.mostSeconds()));
        Taken taken = Intake.from(submission);
        try (Isolation isolation = Isolation.of(course.product().workers(), limits, host.isolation());
                Workers workers = new Workers(isolation, limits)) {
            workers.require(host.least(assignment.fullIsolation()));
            List<SourceFile> sources = Stream.concat(built.contractSources().stream(), taken.sources().stream())
                    .toList();
            Contract none = new Contract(List.of());
            Compilation compilation = workers.compile(sources, none, !assignment.mustCompile());
            List<Sentence> found = Search.in(List.of(), none, taken, compilation, exercise -> true, contract -> "")
                    .sentences();
            List<GradedTest> tests = run(compilation.classes(), isolation.level(), deadline);
            return new SuiteReport(assignment.title(), found, tests, facts(isolation));
        }
    }

    private List<GradedTest> run(ClassFile[] classes, IsolationLevel level, Deadline deadline) {
        Map<String, Visibility> visibilities = new LinkedHashMap<>(course.visibilities(built));
        visibilities
                .keySet()
                .retainAll(
                        built.tests().stream().filter(wanted).map(TestRow::key).toList());
        SuiteRounds rounds = new SuiteRounds(
                keys -> job(classes, level, keys),
                built.classPath(course.product().home()),
                limits,
                deadline);
        rounds.run(keys(visibilities, false));
        rounds.run(keys(visibilities, true));
        Map<String, Integer> points = course.points(built);
        List<GradedTest> tests = new ArrayList<>();
        TestNumbers numbers = new TestNumbers();
        for (TestRow row : built.tests()) {
            String number = numbers.of(row);
            if (wanted.test(row)) {
                List<SuiteNews.Ended> runs = rounds.of(row.key());
                tests.add(new GradedTest(row, number, points.get(row.key()), visibilities.get(row.key()), runs));
            }
        }
        return tests;
    }

    private static List<String> keys(Map<String, Visibility> visibilities, boolean hidden) {
        return visibilities.entrySet().stream()
                .filter(entry -> hidden == (entry.getValue() != Visibility.VISIBLE))
                .map(Map.Entry::getKey)
                .toList();
    }

    private SuiteJob job(ClassFile[] classes, IsolationLevel level, List<String> keys) {
        WorkerRuntime runtime = course.product().workers();
        return new SuiteJob.Run(
                classes,
                built.testClasses().toArray(String[]::new),
                built.types().toArray(String[]::new),
                keys.toArray(String[]::new),
                new SuiteJob.Machinery(
                        runtime.jars().stream().map(Path::toString).toArray(String[]::new),
                        runtime.switches().toArray(String[]::new),
                        level.key(),
                        limits.callSeconds(),
                        limits.exerciseSeconds(),
                        limits.heapMegabytes()));
    }

    private RunFacts facts(Isolation isolation) {
        return new RunFacts(
                course.product().version(),
                System.getProperty("java.version"),
                assignment.hash(),
                "",
                isolation.level().key(),
                isolation.reason(),
                Math.round((System.nanoTime() - start) / NANOS_A_SECOND * 1000) / 1000.0);
    }
}
