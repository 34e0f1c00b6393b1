package chainrule.staff.compare;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.html.Pages;
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

/** Says who is graded otherwise than before, and because of what. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Compares two gradings of a class, as batch writes them: to be read before a regrade is published.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is as before", "1:something is not", "64:wrong usage", "70:a fault of the harness"},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class CompareCommand extends Subcommand {
    private static final int CHANGED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "the results of a batch")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "those of another")
    private Path after;

    @Option(names = "--csv", paramLabel = "FILE", description = "write a row for each submission there")
    private Path csv;

    @Option(names = "--html", paramLabel = "FILE", description = "write a page there")
    private Path html;

    @Override
    public Integer call() throws IOException {
        ClassComparison comparison = ClassComparison.of(records(before), records(after));
        comparison.lines().forEach(System.out::println);
        if (csv != null) {
            Files.writeString(csv, comparison.csv());
        }
        if (html != null) {
            Files.writeString(html, Pages.filled("compare.jte", ComparisonPage.of(comparison)));
        }
        return comparison.changed().isEmpty() ? ExitCode.GRADED : CHANGED;
    }

    private List<SubmissionRecord> records(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        List<SubmissionRecord> records = ClassResults.in(folder).records();
        if (records.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No batch was written to " + folder + ".");
        }
        return records;
    }
}
