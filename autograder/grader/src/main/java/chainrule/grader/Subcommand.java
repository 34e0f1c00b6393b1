package chainrule.grader;

import chainrule.grader.grading.Course;
import chainrule.grader.junit.SuiteCourse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ParentCommand;

/**
 * A command beside grading one submission, such as {@code regress}: a picocli command, found by service loading, so that
 * what is not installed is not offered. Its result is an exit code.
 */
public abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    private GradeCommand parent;

    /**
     * What run_autograder told.
     *
     * @return where the product is, and who waits
     */
    protected Startup startup() {
        return parent.startup();
    }

    /**
     * The folder of a course, when the command line names one.
     *
     * @return the value of {@code --course}
     */
    protected Optional<Path> courseFolder() {
        return parent.courseFolder();
    }

    /**
     * The course, when it is graded by JUnit tests of its own.
     *
     * @return nothing when it is graded by checks
     */
    protected Optional<SuiteCourse> courseOfSuites() {
        return parent.courseOfSuites();
    }

    /**
     * Reads the configuration.
     *
     * @return the product's own, or that of the named folder
     */
    protected Course course() {
        return parent.course();
    }
}
