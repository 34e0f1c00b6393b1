package chainrule.grader;

import chainrule.grader.config.Assignment.LimitSettings;
import chainrule.grader.config.SuiteAssignment;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.process.Isolation;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.process.Limits;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.process.Workers;
import java.util.Optional;
import picocli.CommandLine.Command;

/** The command that tells what this machine can keep from a submission. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Starts a worker and tells how far it is kept from everything else here, and why not further.",
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
final class DoctorCommand extends Subcommand {
    @Override
    public Integer call() {
        Optional<SuiteAssignment> suites = courseOfSuites().map(SuiteCourse::assignment);
        LimitSettings settings = suites.map(SuiteAssignment::limits)
                .orElseGet(() -> course().assignment().limits());
        boolean full = suites.map(SuiteAssignment::fullIsolation)
                .orElseGet(() -> course().assignment().fullIsolation());
        Limits limits = Limits.of(settings, startup().megabytes());
        WorkerRuntime runtime = WorkerRuntime.of(startup().product().home());
        try (Isolation isolation = Isolation.of(runtime, limits, Optional.empty());
                Workers workers = new Workers(isolation, limits)) {
            workers.require(IsolationLevel.PLAIN);
            print(full, isolation);
        }
        return ExitCode.GRADED;
    }

    private void print(boolean full, Isolation isolation) {
        System.out.println(
                "Chainrule " + startup().product().version() + " on Java " + System.getProperty("java.version"));
        print("isolation", isolation.level().key());
        print("own user", yesOrWhyNot(isolation.whyNoOwnUser()));
        print("call filter", yesOrWhyNot(isolation.whyNoFilter()));
        print("limits", isolation.limits());
        print("on Gradescope", onPlatform(full, isolation.level()));
    }

    private static String onPlatform(boolean full, IsolationLevel level) {
        IsolationLevel least = Host.platform(0).least(full);
        return level.isAtLeast(least)
                ? "it would be graded: " + least.key() + " is required"
                : "it would not be graded: " + least.key() + " is required";
    }

    private static String yesOrWhyNot(String obstacle) {
        return obstacle.isEmpty() ? "yes, seen on every thread of a worker" : "no: " + obstacle;
    }

    private static void print(String what, String answer) {
        System.out.printf("%-14s %s%n", what, answer);
    }
}
