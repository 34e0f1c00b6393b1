package chainrule.staff.container;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.submission.HarnessFault;
import chainrule.staff.Installation;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import chainrule.staff.suites.SuiteSolution;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a submission in a container as the platform would. */
@Command(
        name = "container",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grades a folder in a container as Gradescope would, and shows who would see what.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the platform would have got valid results",
            "1:it would not, or it would have run out of patience",
            "64:wrong usage",
            "70:a fault of the harness, no container engine among them"
        },
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class ContainerCommand extends Subcommand {
    private static final int NO_RESULTS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            defaultValue = "solutions/reference",
            description = "the submission (default: ${DEFAULT-VALUE})")
    private Path folder;

    @Option(names = "--cpu", paramLabel = "N", defaultValue = "0.5", description = "0.5 (with 768 MB), 1, 2 or 4")
    private String cpu;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "600", description = "the platform's patience")
    private int timeout;

    @Option(names = "--no-network", description = "without a network, which the platform's containers have")
    private boolean noNetwork;

    @Option(names = "--metadata", paramLabel = "FILE", description = "a submission_metadata.json of yours")
    private Path metadata;

    @Option(names = "--base", paramLabel = "IMAGE", defaultValue = Image.USUAL_BASE, description = "what to build on")
    private String base;

    @Option(names = "--tag", paramLabel = "NAME", defaultValue = "chainrule:latest", description = "the image's name")
    private String tag;

    @Option(names = "--to", paramLabel = "FOLDER", description = "keep results.json and stdout there")
    private Path to;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder " + folder + ".");
        }
        // a mistake in the configuration is told here, not by an image that takes minutes to build
        Optional<SuiteCourse> suites = courseOfSuites();
        try {
            if (suites.isPresent()) {
                BuildContext context = BuildContext.of(suites.get());
                return SuiteSolution.ifIn(suites.get().folder(), folder)
                        .laidOut(submission -> run(trial(submission), context));
            }
            course();
            try (LaidOut submission = laidOut()) {
                return run(trial(submission.folder()), context());
            }
        } catch (HarnessFault fault) {
            System.err.println(fault.getMessage());
            return ExitCode.HARNESS_FAULT;
        }
    }

    private int run(Trial trial, BuildContext context) throws IOException {
        try (ContainerEngine engine = ContainerEngine.open()) {
            Image image = Image.of(engine, context, base, tag, System.err::println);
            System.err.println("Grading " + folder + " with " + trial.size().words() + " …");
            try (PlatformContainer container = PlatformContainer.start(engine, image, trial)) {
                return show(container.grade());
            }
        }
    }

    private BuildContext context() {
        Path home = startup().product().home();
        return BuildContext.around(home, courseFolder().orElse(home));
    }

    /** A solution of ours as the files that it stands for. */
    private LaidOut laidOut() throws IOException {
        Optional<Solution> ours = Installation.ifInCheckout(startup().product())
                .flatMap(checkout -> Solutions.in(checkout).at(folder));
        return ours.isPresent() ? LaidOut.of(ours.get()) : new LaidOut(folder, false);
    }

    private Trial trial(Path submission) throws IOException {
        byte[] document = metadata == null ? SampleMetadata.firstSubmission() : Files.readAllBytes(metadata);
        try {
            String network = noNetwork ? Trial.NO_NETWORK : Trial.USUAL_NETWORK;
            return new Trial(submission, document, Size.of(cpu), network, timeout);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int show(TrialOutcome outcome) throws IOException {
        keep(outcome);
        Received received = Received.of(outcome.results());
        System.out.printf(
                Locale.ROOT,
                "run_autograder ended with exit code %d after %.1f s; the container used at most %d MB.%n",
                outcome.exitCode(),
                outcome.seconds(),
                outcome.mostMegabytes());
        if (received.results().isEmpty()) {
            System.out.println(received.complaint() + " Students would read that the autograder failed.");
            outcome.stdout().lines().forEach(System.out::println);
            return NO_RESULTS;
        }
        JsonNode results = received.results().get();
        Views.lines(results).forEach(System.out::println);
        return judge(outcome, ResultsSchema.load().deviations(results));
    }

    private static int judge(TrialOutcome outcome, List<String> deviations) {
        if (outcome.timedOut()) {
            System.out.println("The platform's patience ran out, and all results were lost.");
            return NO_RESULTS;
        }
        deviations.forEach(deviation -> System.out.println("results.json is not as it should be: " + deviation));
        return deviations.isEmpty() ? ExitCode.GRADED : NO_RESULTS;
    }

    private void keep(TrialOutcome outcome) throws IOException {
        if (to != null) {
            Files.createDirectories(to);
            Files.writeString(to.resolve("stdout"), outcome.stdout());
            if (outcome.results().isPresent()) {
                Files.write(to.resolve("results.json"), outcome.results().get());
            }
        }
    }
}
