package chainrule.staff.classreport;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a class did. */
@Command(
        name = "class-report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says in one HTML file how a class did: scores, checks, and what went wrong how often.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "64:wrong usage", "70:a fault of the harness"},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class ClassReportCommand extends Subcommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "the results of a batch")
    private Path results;

    @Option(names = "--to", required = true, paramLabel = "FILE.html", description = "where to write it")
    private Path target;

    @Option(names = "--small-cells", description = "tell counts of fewer than five too, and what only few share")
    private boolean smallCells;

    @Override
    public Integer call() throws IOException {
        List<SubmissionRecord> records =
                Files.isDirectory(results) ? ClassResults.in(results).records() : List.of();
        if (records.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No batch was written to " + results + ".");
        }
        Files.writeString(target, ClassReport.html(records, smallCells));
        return ExitCode.GRADED;
    }
}
