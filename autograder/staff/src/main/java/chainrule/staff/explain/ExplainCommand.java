package chainrule.staff.explain;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Selection;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.staff.IsolationOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One check of one submission, graded again, with all that it was judged by. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grades one check again and prints inputs, expected and actual results and the allowance.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "64:wrong usage", "70:a fault of the harness"},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class ExplainCommand extends Subcommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SUBMISSION", description = "the folder")
    private Path submission;

    @Option(names = "--test", paramLabel = "2.3", required = true, description = "the number or the key of the check")
    private String test;

    @Option(names = "--like", paramLabel = "FILE", description = "compare with the run that wrote this results.json")
    private Path like;

    @Option(names = "--case", paramLabel = "N", description = "show this case of the check in full")
    private Integer wanted;

    @Option(names = "--seed", paramLabel = "N", description = "the seed of that run, if it had one of its own")
    private String seed;

    @Mixin
    private IsolationOption isolation;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(submission)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + submission + ".");
        }
        if (like != null && !Files.isRegularFile(like)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + like + ".");
        }
        GradingReport report = report();
        Optional<Recorded> recorded = like == null ? Optional.empty() : Optional.of(Recorded.in(like));
        GradedCheck check = check(report);
        Explanation.lines(report, check, recorded, wanted(check)).forEach(System.out::println);
        return ExitCode.GRADED;
    }

    private GradingReport report() {
        Course course = seed == null ? course() : course().drawnFrom(seed);
        try (Grader grader = Grader.of(course, isolation.host(startup()))) {
            return grader.grade(Order.of(submission).only(new Selection(List.of(test))));
        }
    }

    private OptionalInt wanted(GradedCheck check) {
        if (wanted == null) {
            return OptionalInt.empty();
        }
        if (wanted < 1 || wanted > check.verdict().cases().size()) {
            throw new ParameterException(spec.commandLine(), "The check ran no case " + wanted + ".");
        }
        return OptionalInt.of(wanted);
    }

    private GradedCheck check(GradingReport report) {
        return report.checks().stream()
                .filter(check -> test.equals(check.number())
                        || test.equals(check.verdict().check().key()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no check " + test + "; --list shows them all."));
    }
}
