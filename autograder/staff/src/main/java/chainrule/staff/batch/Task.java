package chainrule.staff.batch;

import chainrule.grader.Startup;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.submission.HarnessFault;
import chainrule.staff.IsolationOption;
import chainrule.staff.container.BuildContext;
import chainrule.staff.engines.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of every engine.
 *
 * @param startup where the product is, and who waits
 * @param suites the course, when it is graded by JUnit tests of its own
 * @param subject by what is graded
 * @param isolation that submissions run under
 * @param courseFolder where the configuration was read, when the command line names it
 * @param folder of the class
 * @param target where the results go
 */
record Task(
        Startup startup,
        Optional<SuiteCourse> suites,
        Subject subject,
        IsolationOption isolation,
        Optional<Path> courseFolder,
        Path folder,
        Path target) {
    private static final String SCRIPT = "run_autograder";

    Host host() {
        return isolation.host(startup);
    }

    /** All that a grading depends on beside the submission. */
    String question() {
        return subject.mark() + host().isolation();
    }

    /** What an image of the course is made of. */
    BuildContext context() {
        Path home = startup.product().home();
        return suites.map(BuildContext::of).orElseGet(() -> BuildContext.around(home, courseFolder.orElse(home)));
    }

    /** The level that submissions run under, as an option of this command. */
    List<String> levelAsOption() {
        return isolation
                .level()
                .map(IsolationLevel::key)
                .map(key -> List.of("--isolation", key))
                .orElse(List.of());
    }

    /** This command for the same course, for another machine on which the same folders are. */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(script().toString(), "batch", whole(folder)));
        command.addAll(List.of("--to", whole(target)));
        courseFolder.ifPresent(named -> command.addAll(List.of("--course", whole(named))));
        command.addAll(levelAsOption());
        return command;
    }

    private static String whole(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private Path script() {
        Path home = startup.product().home().toAbsolutePath();
        for (Path above = home; above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(SCRIPT))) {
                return above.resolve(SCRIPT);
            }
        }
        throw new HarnessFault("there is no " + SCRIPT + " above " + home);
    }
}
