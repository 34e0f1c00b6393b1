package chainrule.staff.batch;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Knowledge;
import chainrule.staff.Installation;
import chainrule.staff.IsolationOption;
import chainrule.staff.classreport.ClassReport;
import chainrule.staff.engines.Piece;
import chainrule.staff.engines.Shard;
import chainrule.staff.engines.Subject;
import chainrule.staff.engines.SubjectOfChecks;
import chainrule.staff.engines.SubjectOfTests;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.ResultsTable;
import chainrule.staff.graded.Roster;
import chainrule.staff.submissions.ClassFolder;
import chainrule.staff.submissions.SimilarityLayout;
import chainrule.staff.submissions.Submitted;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades the submissions of a whole class. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Grades every submission in a folder: an unpacked export of Gradescope, folders, or zip files.",
            "A run that was interrupted goes on where it was; what has not changed is not graded again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every submission has a score",
            "1:at least one has none",
            "64:wrong usage",
            "70:a fault of the harness",
            "78:a mistake in the configuration of the course"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class BatchCommand extends Subcommand {
    private static final int SOME_WITHOUT = 1;
    private static final String TABLE = "results.csv";
    private static final String SUMMARY = "summary.json";
    private static final String REPORT = "class.html";
    private static final String NAMED = "named.csv";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "the submissions")
    private Path folder;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "where the results go")
    private Path target;

    @Mixin
    private EngineOptions engines;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "a list of the class, such as the grades that Gradescope lets you download: with what came of each"
                        + " submission it is written to named.csv"
            })
    private Path rosterFile;

    @Option(
            names = "--similarity-layout",
            paramLabel = "DIR",
            description = "lay the sources out there as checkers of similarity want them")
    private Path similarity;

    @Option(
            names = "--shard",
            paramLabel = "FILE",
            hidden = true,
            description = "of the class only these, without a summary")
    private Path shard;

    @Mixin
    private IsolationOption isolation;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        engines.complaint(isolation).ifPresent(complaint -> {
            throw new ParameterException(spec.commandLine(), complaint);
        });
        if (shard != null) {
            return ofShard();
        }
        List<Submitted> submissions = ClassFolder.submissions(folder);
        if (submissions.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "There is no submission in " + folder + ": no folder, no zip file.");
        }
        // Read before the hour that a class takes, so that a mistake in it is told at once.
        Roster roster = rosterFile == null ? null : roster();
        Task task = task();
        if (similarity != null) {
            layOut(submissions, task);
        }
        ClassResults results = ClassResults.to(target);
        try {
            engines.grade(task, Piece.of(submissions, task.question(), results));
        } catch (HarnessFault fault) {
            // no engine, no image, no cluster: in one sentence, as the command container says it
            System.err.println(fault.getMessage());
            return ExitCode.HARNESS_FAULT;
        }
        int code = summed(submissions, results);
        if (roster != null) {
            results.write(NAMED, roster.joinedTo(results.records()));
        }
        return code;
    }

    /** Somebody else has the whole class in view; no score is no failure of this command. */
    private int ofShard() throws IOException, InterruptedException {
        Task task = task();
        engines.locally(task, Piece.of(Shard.submissions(shard), task.question(), ClassResults.to(target)));
        return ExitCode.GRADED;
    }

    private Task task() {
        Optional<SuiteCourse> suites = courseOfSuites();
        Host host = isolation.host(startup());
        Subject subject = suites.<Subject>map(course -> new SubjectOfTests(course, host))
                .orElseGet(() -> new SubjectOfChecks(course(), host));
        return new Task(startup(), suites, subject, isolation, courseFolder(), folder, target);
    }

    private Roster roster() throws IOException {
        try {
            return Roster.read(rosterFile);
        } catch (Roster.InvalidRosterException | NoSuchFileException unusable) {
            throw new ParameterException(
                    spec.commandLine(),
                    unusable instanceof NoSuchFileException
                            ? "There is no file " + rosterFile + "."
                            : unusable.getMessage(),
                    unusable);
        }
    }

    private void layOut(List<Submitted> submissions, Task task) throws IOException {
        SimilarityLayout layout = SimilarityLayout.in(similarity);
        layout.addTemplate(task.suites().isPresent() ? starterOf(task.suites().get()) : starterOf(course()));
        for (Submitted submission : submissions) {
            layout.add(submission);
        }
    }

    private static List<Path> starterOf(SuiteCourse course) throws IOException {
        try (Stream<Path> files = Files.walk(course.folder().resolve("solutions/starter"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> starterOf(Course course) {
        Path starter = Installation.checkout(course.product()).resolve("solutions/starter");
        Knowledge knowledge = course.product().knowledge();
        return course.exercises().stream()
                .map(placed -> knowledge.className(placed.exercise().contract()).orElseThrow() + ".java")
                .map(starter::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    private int summed(List<Submitted> submissions, ClassResults results) throws IOException {
        Summary summary = new Summary(submissions.stream()
                .flatMap(submission -> results.record(submission.id()).stream())
                .toList());
        results.write(TABLE, ResultsTable.of(summary.records()));
        results.write(REPORT, ClassReport.html(summary.records(), false));
        results.write(
                SUMMARY,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(summary.data()));
        System.out.println(
                summary.graded() + " of " + submissions.size() + " submissions have a score: " + target.resolve(TABLE));
        summary.without()
                .forEach(record -> System.out.println(
                        "  " + record.id() + ": " + record.status().word() + ", " + record.reason()));
        return summary.without().isEmpty() ? ExitCode.GRADED : SOME_WITHOUT;
    }
}
