package chainrule.grader;

import chainrule.grader.gradescope.Metadata;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.html.HtmlReport;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.report.GradingReport;
import chainrule.grader.terminal.Paint;
import chainrule.grader.terminal.Table;
import chainrule.grader.verdict.Points;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that grades one submission. */
@Command(
        name = "run_autograder",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        sortOptions = false,
        description = "Grades a folder of Java files and prints a table.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:graded, whatever the score",
            "64:wrong usage, such as a folder that does not exist",
            "70:a fault of the harness, never the submission's"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
final class GradeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "${sys:chainrule.submission}",
            description = "the submission")
    private Path folder;

    @Option(names = "--seed", paramLabel = "N", description = "draw other random cases")
    private String seed;

    @Option(names = "--only", paramLabel = "2.3", description = "grade one exercise (2) or one check (2.3)")
    private String only;

    @Option(names = "--results", paramLabel = "FILE", description = "write results.json there")
    private Path results;

    @Option(names = "--report", paramLabel = "FILE.html", description = "write the report as one HTML file")
    private Path htmlReport;

    /** For every subcommand too, wherever it stands: all of them ask the running product for its configuration. */
    @Option(
            names = "--course",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "use the assignment.yaml, and the secret, of this folder")
    private void course(Path directory) {
        if (!Files.isRegularFile(directory.resolve(Product.ASSIGNMENT))) {
            throw new ParameterException(
                    spec.commandLine(), "There is no file " + directory.resolve(Product.ASSIGNMENT) + ".");
        }
        System.setProperty(Product.COURSE, directory.toString());
    }

    @Option(names = "--list", description = "list exercises and checks with their points, and stop")
    private boolean list;

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            description = "for trials: run the submission at a lower level of isolation (full, split, filtered, plain)")
    private String isolation;

    /** Grades what the platform laid out, and prints the table into its log, which only staff see. */
    static int onPlatform(Platform platform) {
        return PlatformRun.on(platform, System.getenv("TIMEOUT_SECONDS")).grade(GradeCommand::show);
    }

    @Override
    public Integer call() {
        Wishes wishes = new Wishes(
                folder,
                Optional.ofNullable(seed),
                Optional.ofNullable(only),
                Optional.ofNullable(results),
                isTerminal("2"),
                Surroundings.LOCAL.at(wantedIsolation()));
        if (list) {
            return list(wishes);
        }
        if (folder == null) {
            throw new ParameterException(spec.commandLine(), "Which folder is to be graded?");
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        if (seed != null && !Product.running().knowledge().drawsCases()) {
            throw new ParameterException(spec.commandLine(), "All cases are written down here: no seed changes them.");
        }
        if (only != null && exercises(wishes).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no check " + only + "; --list shows them all.");
        }
        Optional<GradingReport> report = new GuardedRun(wishes.results(), Metadata.NONE)
                .grade(() -> new GradingRun(Product.running(), wishes).grade());
        if (htmlReport != null) {
            report.ifPresent(graded -> HtmlReport.write(graded, htmlReport));
        }
        return show(report);
    }

    private Optional<IsolationLevel> wantedIsolation() {
        Optional<IsolationLevel> level = Optional.ofNullable(isolation).flatMap(IsolationLevel::ofKey);
        if (isolation != null && level.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "There is no isolation " + isolation + "; full, split, filtered, plain are.");
        }
        return level;
    }

    private static int show(Optional<GradingReport> report) {
        if (report.isEmpty()) {
            return ExitCode.HARNESS_FAULT;
        }
        Paint paint = Paint.when(isTerminal("1"), System.getenv("NO_COLOR"));
        Table.lines(report.get(), paint).forEach(System.out::println);
        return ExitCode.GRADED;
    }

    private static List<NumberedExercise> exercises(Wishes wishes) {
        Product product = Product.running();
        return NumberedExercise.of(product.knowledge(), product.assignment(), wishes);
    }

    private static int list(Wishes wishes) {
        for (NumberedExercise exercise : exercises(wishes)) {
            System.out.println(exercise.number() + "  " + exercise.exercise().title() + " ("
                    + exercise.exercise().contract().getSimpleName() + ")");
            for (NumberedExercise.NumberedCheck check : exercise.checks()) {
                System.out.printf(
                        "%-6s %-56s %6s%n", check.number(), check.check().name(), Points.text(check.most()));
            }
        }
        return ExitCode.GRADED;
    }

    /** Only the script can tell: newer Java versions take a file for a console. */
    private static boolean isTerminal(String descriptor) {
        return System.getProperty("chainrule.terminals", "").contains(descriptor);
    }
}
