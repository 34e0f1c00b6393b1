package chainrule.staff.course;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.config.AssignmentSchema;
import chainrule.grader.config.SuiteAssignmentFile;
import chainrule.grader.grading.Course;
import chainrule.grader.suite.Suites;
import chainrule.staff.Installation;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a course: a folder with an assignment to change, a secret of its own, and what editors complete its words by. */
@Command(
        name = "new-course",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Begins a course in a folder: an assignment to change, a secret, and completion for editors.",
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class NewCourseCommand extends Subcommand {
    private static final int SECRET_BYTES = 24;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "the course's; what is there already stays as it is")
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "NAME",
            defaultValue = "sheet-1",
            description = "a folder of tests/courses (default: ${DEFAULT-VALUE})")
    private String from;

    @Override
    public Integer call() throws IOException {
        Path courses = Installation.checkout(startup().product()).resolve("tests/courses");
        Path model = courses.resolve(from).resolve(AssignmentFile.NAME);
        if (!Files.isRegularFile(model)) {
            throw new ParameterException(
                    spec.commandLine(), "There is no course " + from + "; there are " + names(courses) + ".");
        }
        if (SuiteAssignmentFile.isIn(model.getParent())) {
            return ofTests(model.getParent());
        }
        Files.createDirectories(folder);
        write(folder.resolve(AssignmentFile.NAME), assignment(Files.readString(model)));
        write(folder.resolve(AssignmentFile.SECRET), secret());
        // belongs to the release, and is renewed with it
        Files.writeString(folder.resolve(AssignmentSchema.NAME), schema());
        Course.in(folder, startup().product());
        System.out.println("Written: " + folder + ". Change " + folder.resolve(AssignmentFile.NAME)
                + ", keep its secret to yourselves, and then: ./run_autograder package --course " + folder);
        return ExitCode.GRADED;
    }

    /** Tests, reference, starter and a specimen, to be replaced by those of the course. */
    private int ofTests(Path model) throws IOException {
        try (Stream<Path> files = Files.walk(model)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(model.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                write(copy, Files.readString(file));
            }
        }
        System.out.println("Written: " + folder + ". Replace suites/ and solutions/ by yours, and then: "
                + "./run_autograder regress --course " + folder);
        return ExitCode.GRADED;
    }

    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, text);
        }
    }

    /** Without the secret that everybody knows, and without the comment on how to copy it. */
    private static String assignment(String model) {
        List<String> lines = model.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("secret:"))
                .toList();
        return AssignmentSchema.COMMENT + "\n" + String.join("\n", lines) + "\n";
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes) + "\n";
    }

    /**
     * What editors read.
     *
     * @return JSON
     */
    static String schema() throws IOException {
        return new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(AssignmentSchema.of(Suites.catalogue()))
                + "\n";
    }

    private static String names(Path courses) throws IOException {
        try (Stream<Path> found = Files.list(courses)) {
            return String.join(
                    ", ",
                    found.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
