package chainrule.staff.pack;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.config.Assignment;
import chainrule.grader.config.Points;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.staff.Installation;
import chainrule.staff.suites.SuiteRegression;
import chainrule.staff.suites.SuiteSolution;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Packs what is uploaded to Gradescope, and what students take home. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes autograder.zip for Gradescope, and starter.zip for students.",
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class PackageCommand extends Subcommand {
    private static final String PUBLIC_SECRET = "chainrule-public-default";

    @Option(names = "--to", paramLabel = "FOLDER", defaultValue = ".", description = "where to (default: here)")
    private Path to;

    @Override
    public Integer call() throws IOException {
        Optional<SuiteCourse> suites = courseOfSuites();
        if (suites.isPresent()) {
            return ofSuites(suites.get());
        }
        Course course = course();
        if (course.assignment().secret().equals(PUBLIC_SECRET)) {
            System.err.println("The secret is the one that everybody knows, so that students can draw the same cases:"
                    + " give the course one of its own.");
        }
        Path checkout = Installation.checkout(course.product());
        Path upload = to.resolve("autograder.zip");
        AutograderArchive.of(course, checkout).write(upload);
        System.out.println("Written: " + upload + ". Upload it as the assignment's autograder.");
        printPoints(course.assignment());
        Path kit = to.resolve("starter.zip");
        StarterArchive.of(course, checkout).write(kit);
        System.out.println("Written: " + kit + ". Hand it out to students; it holds no solution.");
        return ExitCode.GRADED;
    }

    /** A course whose own tests its own reference does not pass is not packed. */
    private int ofSuites(SuiteCourse course) throws IOException {
        Path checkout = Installation.checkout(course.product());
        Host host = Host.STUDENT.within(startup().megabytes());
        List<SuiteSolution> gate = SuiteSolution.of(course.folder()).stream()
                .filter(solution -> solution.specimen().isEmpty())
                .toList();
        List<String> differences = SuiteRegression.differences(course, host, gate, 1, false);
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.err.println("Not packed: mend these first.");
            return ExitCode.BAD_CONFIGURATION;
        }
        Path upload = to.resolve("autograder.zip");
        SuiteArchives.upload(course, checkout).write(upload);
        System.out.println("Written: " + upload + ". Upload it as the assignment's autograder.");
        int total = course.points(course.built()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        System.out.println("Type " + Points.text(total) + " as the points of the assignment on Gradescope.");
        Path kit = to.resolve("starter.zip");
        SuiteArchives.kit(course, checkout).write(kit);
        System.out.println("Written: " + kit + ". Hand it out to students; it holds no solution and no hidden test.");
        return ExitCode.GRADED;
    }

    /** The platform shows scores against its own points, which it does not learn from anybody. */
    private static void printPoints(Assignment assignment) {
        assignment
                .exercises()
                .forEach(chosen -> System.out.printf("  %-40s %7s%n", chosen.exercise(), Points.text(chosen.points())));
        String extra = assignment.extraPoints() == 0
                ? ""
                : " Extra credit comes on top: " + Points.text(assignment.extraPoints()) + ".";
        System.out.println("Type " + Points.text(assignment.regularPoints())
                + " as the points of the assignment on Gradescope." + extra);
    }
}
