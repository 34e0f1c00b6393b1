package chainrule.acceptance;

import chainrule.grader.config.Assignment;
import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Product;
import chainrule.grader.grading.Selection;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradingReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The product that the assembly has just laid out. */
final class Machine {
    /** Short, since a test that hangs a worker waits for it; long, since the machine may be busy. */
    private static final double CALL_SECONDS = 3;

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Machine() {}

    static Path repository() {
        return ROOT;
    }

    static Product product() {
        return new Product(ROOT.resolve("autograder/assembly/target/chainrule"));
    }

    static Course course() {
        return Course.of(product());
    }

    /** The product's own configuration with a shorter limit for one call. */
    static Assignment impatient() {
        return waiting(CALL_SECONDS);
    }

    /** The same with a limit of so many seconds. */
    static Assignment waiting(double callSeconds) {
        Assignment usual = course().assignment();
        Assignment.LimitSettings limits = usual.limits();
        return usual.with(new Assignment.LimitSettings(
                callSeconds,
                limits.compileSeconds(),
                limits.exerciseSeconds(),
                limits.totalSeconds(),
                limits.heapMegabytes()));
    }

    /** Grades a solution of ours, such as {@code wrong/kernel-flipped}. */
    static GradingReport grade(String solution) {
        return grade(Ours.files(solution), Optional.empty(), Optional.empty());
    }

    static GradingReport grade(Path submission, Optional<Path> results, Optional<String> only) {
        return grade(submission, results, only, impatient());
    }

    static GradingReport grade(Path submission, Optional<Path> results, Optional<String> only, Assignment assignment) {
        Selection selection = only.map(List::of).map(Selection::new).orElse(Selection.ALL);
        Order order = Order.of(submission).only(selection);
        GradingReport report = grade(order, assignment);
        results.ifPresent(file -> new ResultsFile(file).write(ResultsOf.message(Message.of(report))));
        return report;
    }

    static GradingReport grade(Order order, Assignment assignment) {
        try (Grader grader = Grader.of(course().with(assignment), Host.STUDENT)) {
            return grader.grade(order);
        }
    }
}
