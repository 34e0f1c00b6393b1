package chainrule.staff.regress;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.staff.Installation;
import chainrule.staff.IsolationOption;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Seed;
import chainrule.staff.suites.SuiteRegression;
import chainrule.staff.suites.SuiteSolution;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Grades every solution of ours and prints what differs from what they declare. */
@Command(
        name = "regress",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grades every solution under solutions/ and prints where its verdict is not the declared one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every solution got what it declares",
            "1:at least one did not",
            "64:wrong usage",
            "70:a fault of the harness"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class RegressCommand extends Subcommand {
    private static final int DIFFERENT = 1;
    private static final double NANOS_A_SECOND = 1e9;

    @Option(names = "--fast", description = "leave the hostile ones out")
    private boolean fast;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "1", description = "that many rounds of other cases")
    private int seeds;

    @Option(names = "--in-process", description = "without workers: quick, for many seeds; never the hostile ones")
    private boolean inProcess;

    @Option(names = "--only", paramLabel = "TEXT", description = "solutions whose name, such as wrong/x, contains it")
    private String only = "";

    @Option(names = "--every-exercise", description = "also those that the assignment leaves out")
    private boolean everyExercise;

    @Option(names = "--update", description = "write what was lost into the declarations, for review")
    private boolean update;

    @Option(names = "--json", paramLabel = "FILE", description = "write all verdicts there")
    private Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "write a page there")
    private Path html;

    @Mixin
    private IsolationOption isolation;

    @Override
    public Integer call() throws IOException {
        Optional<SuiteCourse> suites = courseOfSuites();
        if (suites.isPresent()) {
            return ofSuites(suites.get());
        }
        Installation installation = Installation.around(course());
        RegressionOutcome outcome = outcome(installation, chosen(installation));
        outcome.differences().forEach(difference -> System.out.println(difference.text()));
        System.out.println(outcome.summary());
        write(outcome);
        return outcome.differences().isEmpty() ? ExitCode.GRADED : DIFFERENT;
    }

    /** By JUnit tests of its own: every round is the same, so that what wavers shows. */
    private int ofSuites(SuiteCourse course) throws IOException {
        List<SuiteSolution> solutions = SuiteSolution.of(course.folder()).stream()
                .filter(solution -> solution.name().contains(only))
                .filter(solution -> !fast || !solution.name().startsWith("hostile"))
                .toList();
        List<String> differences =
                SuiteRegression.differences(course, isolation.host(startup()), solutions, seeds, update);
        differences.forEach(System.out::println);
        System.out.println(solutions.size() + " solutions, " + differences.size() + " differences.");
        return differences.isEmpty() ? ExitCode.GRADED : DIFFERENT;
    }

    private List<Expectation> chosen(Installation installation) {
        return Regression.solutions(installation).stream()
                .filter(expected -> expected.solution().name().contains(only))
                .filter(expected -> !fast || expected.isHarmless())
                .filter(expected -> everyExercise || isAsked(installation.course(), expected))
                .toList();
    }

    private static boolean isAsked(Course course, Expectation expected) {
        return course.assignment().exercises().stream()
                .anyMatch(chosen -> expected.exerciseKeys().contains(chosen.exercise()));
    }

    private RegressionOutcome outcome(Installation installation, List<Expectation> solutions) {
        long start = System.nanoTime();
        List<Seed> rounds = Seed.of(installation.secret(), seeds);
        List<Verdict> verdicts = inProcess
                ? Regression.of(
                        Rounds.inThisProcess(installation, solutions, rounds),
                        startup().isWatched())
                : inProcesses(installation.course(), solutions, rounds);
        return RegressionOutcome.of(solutions, verdicts, (System.nanoTime() - start) / NANOS_A_SECOND);
    }

    private List<Verdict> inProcesses(Course course, List<Expectation> solutions, List<Seed> rounds) {
        Host host = isolation.host(startup());
        List<Verdict> verdicts = new ArrayList<>();
        for (Seed seed : rounds) {
            Course drawn = EveryExercise.in(course).drawnFrom(seed.secret());
            try (Grader harmless = Grader.ofMany(drawn, host);
                    Grader hostile = Grader.of(drawn, host)) {
                List<Round> round = Rounds.inProcesses(harmless, hostile, solutions, seed);
                verdicts.addAll(Regression.of(round, startup().isWatched()));
            }
        }
        return verdicts;
    }

    private void write(RegressionOutcome outcome) throws IOException {
        if (json != null) {
            JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), outcome.data());
        }
        if (html != null) {
            Files.writeString(html, OutcomePage.of(outcome));
        }
        if (update) {
            outcome.verdicts().stream()
                    .filter(verdict -> verdict.seed().number() == 0)
                    .filter(Redeclaration::of)
                    .forEach(verdict -> System.out.println("rewritten: " + verdict.expected()));
        }
    }
}
