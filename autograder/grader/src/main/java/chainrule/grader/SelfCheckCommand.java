package chainrule.grader;

import chainrule.grader.config.Points;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.HarnessFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;

/**
 * Grades the reference and the starter that lie beside a packaged product. The last step of building an image: one that
 * cannot grade is found before a class meets it.
 */
@Command(name = "self-check", description = "Grades the reference and the starter that came with this package.")
public final class SelfCheckCommand extends Subcommand {

    @Override
    public Integer call() {
        Path solutions = startup().product().home().resolve("self-check");
        Optional<SuiteCourse> suites = courseOfSuites();
        if (suites.isPresent()) {
            Host host = Host.STUDENT.within(startup().megabytes());
            SuiteReport reference = SuiteGrading.grade(suites.get(), host, existing(solutions.resolve("reference")));
            SuiteReport starter = SuiteGrading.grade(suites.get(), host, existing(solutions.resolve("starter")));
            System.out.println(judge(reference.score(), starter.score(), reference.most()) + " Isolation: "
                    + reference.run().isolation() + ".");
            return ExitCode.GRADED;
        }
        try (Grader grader = Grader.of(course(), Host.STUDENT.within(startup().megabytes()))) {
            GradingReport reference = grade(grader, solutions.resolve("reference"));
            GradingReport starter = grade(grader, solutions.resolve("starter"));
            System.out.println(judge(reference.score(), starter.score(), reference.most()) + " Isolation: "
                    + reference.run().isolation() + ".");
            return ExitCode.GRADED;
        }
    }

    private static GradingReport grade(Grader grader, Path folder) {
        return grader.grade(existing(folder));
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new HarnessFault("the package is not whole: there is no folder " + folder);
        }
        return folder;
    }

    /** The reference earns everything and the starter nothing, whatever else there is. */
    static String judge(int reference, int starter, int most) {
        String found = "The reference earns " + Points.text(reference) + " of " + Points.text(most)
                + " points, the starter " + Points.text(starter) + ".";
        if (reference != most || starter != 0) {
            throw new HarnessFault("this package does not grade as it should. " + found);
        }
        return found;
    }
}
