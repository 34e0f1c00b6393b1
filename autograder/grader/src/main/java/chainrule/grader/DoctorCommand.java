package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.grading.Host;
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
        Assignment assignment = course().assignment();
        Limits limits = Limits.of(assignment.limits(), startup().megabytes());
        WorkerRuntime runtime = WorkerRuntime.of(startup().product().home());
        try (Isolation isolation = Isolation.of(runtime, limits, Optional.empty());
                Workers workers = new Workers(isolation, limits)) {
            workers.require(IsolationLevel.PLAIN);
            print(assignment, isolation);
        }
        return ExitCode.GRADED;
    }

    private void print(Assignment assignment, Isolation isolation) {
        System.out.println(
                "Chainrule " + startup().product().version() + " on Java " + System.getProperty("java.version"));
        print("isolation", isolation.level().key());
        print("own user", yesOrWhyNot(isolation.whyNoOwnUser()));
        print("call filter", yesOrWhyNot(isolation.whyNoFilter()));
        print("limits", isolation.limits());
        print("on Gradescope", onPlatform(assignment, isolation.level()));
    }

    private static String onPlatform(Assignment assignment, IsolationLevel level) {
        IsolationLevel least = Host.platform(0).least(assignment);
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
