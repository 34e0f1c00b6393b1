package chainrule.grader;

import chainrule.grader.gradescope.Metadata;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.HarnessFault;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A run on Gradescope. The platform kills only the process that it started and throws away all results when its own time
 * is up, so a run ends by itself well before: first no further check is begun, and if that does not help, it stops where
 * it is.
 */
final class PlatformRun {
    private static final double SHARE_FOR_CHECKS = 0.8;
    private static final double SHARE_FOR_ALL = 0.92;
    private static final double MILLIS_A_SECOND = 1_000;
    /** What the platform gives when it does not say. */
    private static final double USUAL_SECONDS = 600;

    private final Platform platform;
    private final Startup startup;
    private final double seconds;

    private PlatformRun(Platform platform, Startup startup) {
        this.platform = platform;
        this.startup = startup;
        this.seconds = startup.timeoutSeconds().map(PlatformRun::seconds).orElse(USUAL_SECONDS);
    }

    static PlatformRun on(Platform platform, Startup startup) {
        return new PlatformRun(platform, startup);
    }

    /** Grades what the platform laid out, unless it is one submission more than are graded; answers the exit code. */
    int grade(ToIntFunction<Optional<GradingReport>> show) {
        Metadata metadata = Metadata.read(platform.metadata());
        if (AgainRun.isRepeated(platform, metadata, this::course)) {
            return ExitCode.GRADED;
        }
        Optional<GradingReport> report = grade(metadata);
        report.flatMap(graded -> PointsDiffer.of(metadata.points(), graded.most()))
                .ifPresent(warning -> System.out.println(warning.text()));
        return show.applyAsInt(report);
    }

    private Course course() {
        return Course.of(startup.product());
    }

    private Optional<GradingReport> grade(Metadata metadata) {
        GuardedRun run = new GuardedRun(Optional.of(platform.results()), metadata);
        stopInTime(run);
        return run.grade(() -> {
            platform.lockDown();
            Host host = Host.platform(SHARE_FOR_CHECKS * seconds).within(startup.megabytes());
            try (Grader grader = Grader.of(course(), host)) {
                return grader.grade(
                        Order.of(platform.submission()).after(metadata.earlier().size()));
            }
        });
    }

    /** The last resort, for a harness that hangs: the kernel ends every worker with its grader. */
    private void stopInTime(GuardedRun run) {
        Thread lastResort = new Thread(
                () -> {
                    try {
                        Thread.sleep((long) (SHARE_FOR_ALL * seconds * MILLIS_A_SECOND));
                        HarnessFault late = new HarnessFault("the grading did not come to an end in time");
                        Runtime.getRuntime().halt(run.stopped(late));
                    } catch (InterruptedException never) {
                        return;
                    }
                },
                "last resort");
        lastResort.setDaemon(true);
        lastResort.start();
    }

    private static double seconds(String text) {
        try {
            double seconds = Double.parseDouble(text);
            return seconds > 0 && Double.isFinite(seconds) ? seconds : USUAL_SECONDS;
        } catch (NumberFormatException unknown) {
            return USUAL_SECONDS;
        }
    }
}
