package chainrule.staff.course;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.config.SuiteAssignmentFile;
import chainrule.staff.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts a course's own exercises and this release together. */
@Command(
        name = "combine",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Puts the exercises of a course and this release together, in a folder that works like this one.",
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class CombineCommand extends Subcommand {
    /** What tells the folder of an earlier combination from somebody's own. */
    private static final Path MARK = Path.of("run_autograder");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "where to; only ours is replaced there")
    private Path to;

    @Override
    public Integer call() throws IOException {
        Path course = courseFolder()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "Which course? Name its folder with --course."));
        if (SuiteAssignmentFile.isIn(course)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "This course is graded by JUnit tests of its own: it is used as it is, with --course.");
        }
        Path checkout = Installation.checkout(startup().product());
        Path target = to.toAbsolutePath().normalize();
        requirePlace(target, checkout);
        combination(checkout, course.toAbsolutePath().normalize()).write(target);
        System.out.println("Written: " + to + ". It is built when it is first used: " + to.resolve(MARK) + " regress");
        return ExitCode.GRADED;
    }

    private Combination combination(Path checkout, Path course) throws IOException {
        try {
            return Combination.of(checkout, course);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private void requirePlace(Path target, Path checkout) throws IOException {
        if (target.startsWith(checkout) && !target.startsWith(checkout.resolve("target"))) {
            throw new ParameterException(
                    spec.commandLine(), "The folder " + to + " lies among the files of Chainrule: name one elsewhere.");
        }
        if (Files.isDirectory(target) && !Files.exists(target.resolve(MARK)) && !isEmpty(target)) {
            throw new ParameterException(
                    spec.commandLine(), "The folder " + to + " holds something else: name one that is new.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
