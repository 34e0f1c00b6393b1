package chainrule.acceptance;

import chainrule.grader.GradingRun;
import chainrule.grader.GuardedRun;
import chainrule.grader.Product;
import chainrule.grader.Surroundings;
import chainrule.grader.Wishes;
import chainrule.grader.config.Assignment;
import chainrule.grader.gradescope.Metadata;
import chainrule.grader.report.GradingReport;
import java.nio.file.Path;
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

    /** The product's own configuration with a shorter limit for one call. */
    static Assignment impatient() {
        Assignment usual = product().assignment();
        Assignment.LimitSettings limits = usual.limits();
        return usual.with(new Assignment.LimitSettings(
                CALL_SECONDS,
                limits.compileSeconds(),
                limits.exerciseSeconds(),
                limits.totalSeconds(),
                limits.heapMegabytes()));
    }

    /** Grades a folder of the repository. */
    static GradingReport grade(String folder) {
        return grade(repository().resolve(folder), Optional.empty(), Optional.empty());
    }

    static GradingReport grade(Path submission, Optional<Path> results, Optional<String> only) {
        return grade(submission, results, only, impatient());
    }

    static GradingReport grade(Path submission, Optional<Path> results, Optional<String> only, Assignment assignment) {
        Wishes wishes = new Wishes(submission, Optional.empty(), only, results, false, Surroundings.LOCAL);
        return new GuardedRun(results, Metadata.NONE)
                .grade(() -> new GradingRun(product(), wishes, assignment).grade())
                .orElseThrow();
    }
}
