package chainrule.grader;

import chainrule.grader.config.AssignmentFile;
import chainrule.grader.formats.Format;
import chainrule.grader.formats.FormattedResults;
import chainrule.grader.formats.SeenByStudents;
import chainrule.grader.gradescope.Failure;
import chainrule.grader.gradescope.GuardedRun;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.PlacedExercise;
import chainrule.grader.grading.Selection;
import chainrule.grader.html.HtmlReport;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.message.Message;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.report.GradingReport;
import chainrule.grader.terminal.Table;
import chainrule.grader.timing.Phase;
import chainrule.grader.timing.Timing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
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
        sortOptions = false,
        description = "Grades a folder of Java files and prints a table.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:graded, whatever the score",
            "64:wrong usage, such as a folder that does not exist",
            "70:a fault of the harness, never the submission's",
            "78:a mistake in the configuration of the course"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
final class GradeCommand implements Callable<Integer> {
    private final Startup startup;
    private final Optional<Specimens> specimens;
    private final Timing timing;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "the submission")
    private Path named;

    @Option(names = "--seed", paramLabel = "N", description = "draw other random cases")
    private String seed;

    @Option(
            names = PlainArguments.ONLY,
            paramLabel = "2.3",
            description = "grade one exercise (2) or one check (2.3), or name it by key")
    String only;

    @Option(names = PlainArguments.RESULTS, paramLabel = "FILE", description = "write results.json there")
    Path results;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "results for another reader: junit, open-test-reporting, prairielearn (into --results),"
                    + " autolab, vpl (printed)")
    private String format;

    @Option(names = PlainArguments.DETAILS, description = "say all that there is to say of every failed check")
    boolean details;

    @Option(names = "--report", paramLabel = "FILE.html", description = "write the report as one HTML file")
    Path htmlReport;

    @Option(names = PlainArguments.TIMING, description = "say where the time goes")
    private boolean timed;

    private Path courseFolder;

    /** For every subcommand too, wherever it stands. */
    @Option(
            names = "--course",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "use the assignment.yaml, and the secret, of this folder")
    private void course(Path directory) {
        if (!Files.isRegularFile(directory.resolve(AssignmentFile.NAME))) {
            throw wrongUsage("There is no file " + directory.resolve(AssignmentFile.NAME) + ".");
        }
        courseFolder = directory;
    }

    @Option(names = "--list", description = "list exercises and checks with their points, and stop")
    boolean list;

    @Option(
            names = "--keys",
            description = "with --list: the keys that a configuration names them by, not their titles")
    private boolean keys;

    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            description = "for trials: run the submission at a lower level of isolation (full, split, filtered, plain)")
    private String isolation;

    GradeCommand(Startup startup, Optional<Specimens> specimens, Timing timing) {
        this.startup = startup;
        this.specimens = specimens;
        this.timing = timing;
    }

    /** The same command without its library, which is only asked for when there is a complaint. */
    GradeCommand given(PlainArguments arguments) {
        named = arguments.folder().orElse(null);
        only = arguments.only().orElse(null);
        results = arguments.results().orElse(null);
        details = arguments.details();
        timed = arguments.timed();
        return this;
    }

    private CommandLine commandLine() {
        return spec == null ? Main.commandLine(startup) : spec.commandLine();
    }

    Startup startup() {
        return startup;
    }

    Optional<Path> courseFolder() {
        return Optional.ofNullable(courseFolder);
    }

    Course course() {
        if (courseOfSuites().isPresent()) {
            throw wrongUsage(
                    "This course is graded by JUnit tests of its own, and the command is for courses that are graded by"
                            + " checks.");
        }
        return Course.in(courseFolder().orElse(startup.product().home()), startup.product());
    }

    ParameterException wrongUsage(String sentence) {
        return new ParameterException(commandLine(), sentence);
    }

    /** What only checks have. */
    private void refuseWithSuites() {
        if (seed != null || keys || timed) {
            throw wrongUsage(
                    "This course is graded by JUnit tests of its own: --seed, --keys and --timing are for checks.");
        }
    }

    /** The course, when it is graded by JUnit tests of its own. */
    Optional<SuiteCourse> courseOfSuites() {
        return SuiteCourse.in(courseFolder().orElse(startup.product().home()), startup.product());
    }

    @Override
    public Integer call() {
        if (seed != null && seed.isBlank()) {
            throw wrongUsage("An empty seed draws nothing: write any text.");
        }
        timing.begin(Phase.CATALOGUE);
        Optional<IsolationLevel> level = wantedIsolation();
        Optional<SuiteCourse> suites = courseOfSuites();
        if (suites.isPresent()) {
            refuseWithSuites();
            return new SuiteGrade(suites.get(), this, specimens).call(this::commandLine, level);
        }
        Course course = seed == null ? course() : course().drawnFrom(seed);
        otherFormat();
        Selection selection = only == null ? Selection.ALL : new Selection(List.of(only));
        List<PlacedExercise> wanted = course.exercises(selection);
        if (wanted.isEmpty()) {
            throw wrongUsage("There is no check " + only + "; --list shows them all.");
        }
        if (list) {
            CheckList.lines(wanted, keys, startup.isKit()).forEach(System.out::println);
            return ExitCode.GRADED;
        }
        Path folder = folder();
        if (seed != null && !startup.product().knowledge().drawsCases()) {
            throw wrongUsage("All cases are written down here: no seed changes them.");
        }
        Host host = Host.STUDENT.at(level).within(startup.megabytes());
        ToIntFunction<Path> grading = files -> grade(
                course,
                host,
                Order.of(files).only(selection).watched(startup.isWatched()).timed(timing));
        return specimens
                .map(ours -> ours.submit(this::commandLine, startup.product(), folder, grading))
                .orElseGet(() -> grading.applyAsInt(folder));
    }

    private int grade(Course course, Host host, Order order) {
        Optional<FormattedResults> other = otherResults();
        other.ifPresent(FormattedResults::begin);
        GuardedRun run = new GuardedRun(other.isPresent() ? Optional.empty() : Optional.ofNullable(results));
        Optional<Failure> failure = run.during(() -> grade(course, host, order, run, other));
        failure.ifPresent(any -> other.ifPresent(FormattedResults::failed));
        return failure.map(ExitCode::of).orElse(ExitCode.GRADED);
    }

    Optional<FormattedResults> otherResults() {
        return otherFormat().map(other -> new FormattedResults(other, results, System.out));
    }

    private Optional<Format> otherFormat() {
        Optional<Format> other = Optional.ofNullable(format).flatMap(Format::of);
        if (format != null && other.isEmpty()) {
            throw wrongUsage("There is no format " + format + "; there are " + Format.keys() + ".");
        }
        if (other.isPresent() && other.get().isInFile() && results == null) {
            throw wrongUsage("The format " + format + " goes into a file: name it with --results.");
        }
        return other;
    }

    private void grade(Course course, Host host, Order order, GuardedRun run, Optional<FormattedResults> other) {
        GradingReport report;
        try (Grader grader = Grader.of(course, host)) {
            report = grader.grade(order);
        }
        Message whole = Message.of(report);
        timing.begin(Phase.REPORT);
        other.ifPresent(there -> there.graded(SeenByStudents.run(whole)));
        if (other.isPresent() && !other.get().format().isInFile()) {
            return;
        }
        other.flatMap(any -> SeenByStudents.leftOut(whole)).ifPresent(System.err::println);
        Message message = other.isPresent() ? SeenByStudents.of(whole) : whole;
        run.write(message, course.assignment().showing());
        if (htmlReport != null) {
            HtmlReport.write(message, htmlReport);
        }
        List<String> lines =
                details ? Table.details(message, startup.paint()) : Table.lines(message, startup.paint(), again());
        lines.forEach(System.out::println);
        if (timed) {
            System.out.println();
            timing.table().forEach(System.out::println);
        }
        report.requireJudged();
    }

    /** What grades the same again: a student's kit needs no folder to be named. */
    private String again() {
        String folder = String.valueOf(named);
        String quoted = folder.contains(" ") ? '"' + folder + '"' : folder;
        return startup.command() + (named == null ? "" : " " + quoted);
    }

    Path folder() {
        Path folder = named == null ? startup.submission().orElse(null) : named;
        if (folder == null) {
            throw wrongUsage("Which folder is to be graded?");
        }
        FolderAsked.complaint(folder).ifPresent(complaint -> {
            throw wrongUsage(complaint);
        });
        FolderAsked.ofSeveral(folder, startup.isKit()).ifPresent(System.err::println);
        return folder;
    }

    private Optional<IsolationLevel> wantedIsolation() {
        Optional<IsolationLevel> level = Optional.ofNullable(isolation).flatMap(IsolationLevel::ofKey);
        if (isolation != null && level.isEmpty()) {
            throw wrongUsage("There is no isolation " + isolation + "; full, split, filtered, plain are.");
        }
        return level;
    }
}
