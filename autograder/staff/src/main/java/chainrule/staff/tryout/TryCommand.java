package chainrule.staff.tryout;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.config.AssignmentFile;
import chainrule.staff.files.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a folder by exercises of a course that are not built into this product: a product with them is made for once. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Grades a folder by a course's own exercises, without building anything else."},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class TryCommand extends Subcommand {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "COURSE", description = "with its contract, suites and solutions")
    private Path course;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "what is graded (default: the reference of the course)")
    private Path folder;

    @Option(names = "--only", paramLabel = "1.2", description = "one exercise (1) or one check (1.2), or by key")
    private String only;

    @Option(names = "--details", description = "all that there is to say of every failed check")
    private boolean details;

    @Option(names = "--report", paramLabel = "FILE.html", description = "write the report as one HTML file")
    private Path report;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (String needed : List.of(AssignmentFile.NAME, "contract", "suites", "solutions/reference")) {
            if (!Files.exists(course.resolve(needed))) {
                throw new ParameterException(
                        spec.commandLine(), "The course " + course + " has no " + needed + ", which a trial needs.");
            }
        }
        Path root = Files.createTempDirectory("chainrule-trial-");
        try {
            return tryIn(root);
        } finally {
            Trees.delete(root);
        }
    }

    private int tryIn(Path root) throws IOException, InterruptedException {
        Path home = root.resolve("chainrule");
        Path product = startup().product().home();
        for (String part : List.of("lib", "worker")) {
            copy(product.resolve(part), home.resolve(part));
        }
        Files.createDirectories(home.resolve("oracle"));
        Files.copy(product.resolve("version"), home.resolve("version"));
        Path solutions = root.resolve("solutions");
        Files.createSymbolicLink(solutions, course.resolve("solutions").toAbsolutePath());
        String wrong = new SuiteCompiler(course, home).compile(root);
        if (!wrong.isEmpty()) {
            System.err.println(wrong);
            return ExitCode.BAD_CONFIGURATION;
        }
        return new ProcessBuilder(command(home, solutions)).inheritIO().start().waitFor();
    }

    private List<String> command(Path home, Path solutions) throws IOException {
        Path staff = startup().product().home().resolve("staff");
        List<Path> jars = new ArrayList<>(jars(home.resolve("lib")));
        jars.addAll(jars(staff));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dchainrule.home=" + home,
                "-Dchainrule.command=./run_autograder try " + course,
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                TrialMain.class.getName(),
                solutions.toString(),
                home.resolve("oracle").toString(),
                startup().product().home().resolve("oracle/reference.jar").toString()));
        command.addAll(List.of("--course", course.toString()));
        command.add((folder == null ? course.resolve("solutions/reference") : folder).toString());
        if (only != null) {
            command.addAll(List.of("--only", only));
        }
        if (details) {
            command.add("--details");
        }
        if (report != null) {
            command.addAll(List.of("--report", report.toString()));
        }
        return command;
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
