package chainrule.grader;

import chainrule.grader.gradescope.Failure;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.process.ProcessorTime;
import chainrule.grader.timing.Timing;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the grader starts. */
public final class Main {
    private Main() {}

    /**
     * Grades what Gradescope laid out when there are no arguments; reads the command line otherwise.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Startup startup = new Startup(System::getProperty, System::getenv);
        // The command-line library costs a tenth of a second, which the platform's students need not wait for.
        int code =
                arguments.length == 0 && !isKit(startup) && Platform.standard().isHere()
                        ? PlatformRun.on(Platform.standard(), startup).grade()
                        : graded(startup, arguments);
        System.exit(code);
    }

    private static int graded(Startup startup, String[] arguments) {
        Timing timing = timing(startup, arguments);
        return PlainArguments.of(List.of(arguments))
                .map(plain -> graded(startup, timing, plain, arguments))
                .orElseGet(() -> commandLine(startup, timing).execute(arguments));
    }

    private static int graded(Startup startup, Timing timing, PlainArguments plain, String[] arguments) {
        Optional<Specimens> specimens = ServiceLoader.load(Specimens.class).findFirst();
        try {
            return new GradeCommand(startup, specimens, timing).given(plain).call();
        } catch (ParameterException mistake) {
            return explain(mistake, arguments);
        } catch (RuntimeException fault) {
            Failure failure = new Failure(fault);
            System.err.println(failure.sentence());
            return ExitCode.of(failure);
        }
    }

    /** A kit has a folder of its own to grade. */
    private static boolean isKit(Startup startup) {
        return startup.submission().isPresent();
    }

    /** A watch, where one is asked for: it has to run before anything can read the command line. */
    private static Timing timing(Startup startup, String[] arguments) {
        if (!List.of(arguments).contains(PlainArguments.TIMING)) {
            return Timing.NONE;
        }
        Instant now = Instant.now();
        Duration before = startup.sinceScript(now)
                .or(() -> ProcessHandle.current().info().startInstant().map(then -> Duration.between(then, now)))
                .orElse(Duration.ZERO);
        return Timing.running(before, ProcessorTime::own);
    }

    static CommandLine commandLine(Startup startup) {
        return commandLine(startup, Timing.NONE);
    }

    private static CommandLine commandLine(Startup startup, Timing timing) {
        Optional<Specimens> specimens = ServiceLoader.load(Specimens.class).findFirst();
        Offered offered = Offered.of(startup);
        CommandLine commandLine = new CommandLine(new GradeCommand(startup, specimens, timing));
        offered.withoutCommands(commandLine);
        commandLine.addSubcommand(new DoctorCommand());
        specimens.ifPresent(ours -> commandLine.addMixin("specimens", ours));
        commandLine.getCommandSpec().versionProvider(new VersionProvider(startup));
        ServiceLoader.load(Subcommand.class).forEach(commandLine::addSubcommand);
        offered.withCommands(commandLine);
        return commandLine
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    Failure failure = new Failure(fault);
                    command.getErr().println(failure.sentence());
                    return ExitCode.of(failure);
                })
                .setParameterExceptionHandler(Main::explain)
                .setUsageHelpWidth(80);
    }

    /** Whoever mistypes wants the one sentence, not a page that pushes it off the screen. */
    private static int explain(ParameterException mistake, String[] arguments) {
        CommandLine commandLine = mistake.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        if (arguments.length == 0) {
            commandLine.usage(err);
        } else {
            err.println("Try --help.");
        }
        return ExitCode.BAD_USAGE;
    }
}
