package chainrule.grader;

import chainrule.grader.config.Assignment.SubmissionWindow;
import chainrule.grader.gradescope.EarlierSubmission;
import chainrule.grader.gradescope.Failure;
import chainrule.grader.gradescope.GuardedRun;
import chainrule.grader.gradescope.Metadata;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.gradescope.PointsDiffer;
import chainrule.grader.gradescope.RepeatedResults;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.junit.SuiteResults;
import chainrule.grader.junit.SuiteTable;
import chainrule.grader.message.Message;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.terminal.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * A run on Gradescope. The platform kills only the process that it started and throws away all results when its own time
 * is up, so a run ends by itself well before: first no further check is begun, and if that does not help, it stops where
 * it is. Results are there before anything else is read.
 */
final class PlatformRun {
    private static final double SHARE_FOR_CHECKS = 0.8;
    private static final double SHARE_FOR_ALL = 0.92;
    private static final double NANOS_A_SECOND = 1e9;
    /** What the platform gives when it does not say. */
    private static final double USUAL_SECONDS = 600;

    private final long start = System.nanoTime();
    private final Platform platform;
    private final Startup startup;
    private final Supplier<Optional<SuiteCourse>> suites;
    private final Supplier<Course> course;
    private final IntConsumer halt;
    private final double seconds;
    private final GuardedRun run;

    PlatformRun(
            Platform platform,
            Startup startup,
            Supplier<Optional<SuiteCourse>> suites,
            Supplier<Course> course,
            IntConsumer halt) {
        this.platform = platform;
        this.startup = startup;
        this.suites = suites;
        this.course = course;
        this.halt = halt;
        this.seconds = startup.timeoutSeconds().map(PlatformRun::seconds).orElse(USUAL_SECONDS);
        this.run = new GuardedRun(Optional.of(platform.results()), startup.nonce());
    }

    static PlatformRun on(Platform platform, Startup startup) {
        return new PlatformRun(
                platform,
                startup,
                () -> SuiteCourse.in(startup.product().home(), startup.product()),
                () -> Course.of(startup.product()),
                code -> Runtime.getRuntime().halt(code));
    }

    /** Grades what the platform laid out, unless it is one submission more than are graded; answers the exit code. */
    int grade() {
        Failure late = new Failure(new HarnessFault("the grading did not come to an end in time"));
        LastResort.after(
                Duration.ofNanos((long) (SHARE_FOR_ALL * seconds * NANOS_A_SECOND)),
                () -> run.stop(late) ? ExitCode.GRADED : ExitCode.of(late),
                halt);
        return run.during(this::gradeOrRepeat).map(ExitCode::of).orElse(ExitCode.GRADED);
    }

    private void gradeOrRepeat() {
        platform.lockDown();
        Metadata metadata = Metadata.read(platform.metadata());
        run.keep(metadata.previousScore());
        run.compareWith(metadata.latest().flatMap(EarlierSubmission::results));
        Optional<SuiteCourse> ofTests = suites.get();
        if (ofTests.isPresent()) {
            SuiteCourse read = ofTests.get();
            unlessRepeated(read.assignment().submissions(), metadata, () -> gradeBySuites(read, metadata));
        } else {
            Course read = course.get();
            unlessRepeated(read.assignment().submissions(), metadata, () -> gradeByChecks(read, metadata));
        }
    }

    private void unlessRepeated(Optional<SubmissionWindow> window, Metadata metadata, Runnable grading) {
        Optional<JsonNode> repeated = RepeatedResults.of(window, metadata);
        if (repeated.isPresent()) {
            run.write(repeated.get());
            System.out.println("Not graded: one submission more than the configuration allows. The results are those of"
                    + " the submission before.");
        } else {
            grading.run();
        }
    }

    private void gradeBySuites(SuiteCourse read, Metadata metadata) {
        Host host = Host.platform(secondsForChecks()).within(startup.megabytes());
        SuiteReport report = SuiteGrading.grade(read, host, platform.submission());
        run.write(SuiteResults.of(report));
        PointsDiffer.of(metadata.points(), report.most()).ifPresent(warning -> System.out.println(warning.text()));
        SuiteTable.lines(report, startup.paint(), true).forEach(System.out::println);
    }

    private void gradeByChecks(Course read, Metadata metadata) {
        Message message = grade(read, metadata);
        show(message, metadata);
        message.report().requireJudged();
    }

    private Message grade(Course read, Metadata metadata) {
        Host host = Host.platform(secondsForChecks()).within(startup.megabytes());
        try (Grader grader = Grader.of(read, host)) {
            Message message = Message.of(grader.grade(
                    Order.of(platform.submission()).after(metadata.earlier().size())));
            run.write(message, read.assignment().showing());
            return message;
        }
    }

    /** Into the platform's log, which only staff see: all that there is. */
    private void show(Message message, Metadata metadata) {
        PointsDiffer.of(
                        metadata.points(),
                        message.report().most() - message.report().extra())
                .ifPresent(warning -> System.out.println(warning.text()));
        Table.details(message, startup.paint()).forEach(System.out::println);
    }

    private double secondsForChecks() {
        return SHARE_FOR_CHECKS * seconds - (System.nanoTime() - start) / NANOS_A_SECOND;
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
