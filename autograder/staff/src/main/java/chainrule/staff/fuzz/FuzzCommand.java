package chainrule.staff.fuzz;

import chainrule.grader.ExitCode;
import chainrule.grader.Subcommand;
import chainrule.grader.grading.Course;
import chainrule.staff.Installation;
import chainrule.staff.IsolationOption;
import chainrule.staff.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives the grader random input for as long as wanted. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Gives the grader random frames, folders, configurations and sources, and prints what does not end"
                        + " in time, with valid results or a sentence, or leaves something behind.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was found", "1:something was", "64:wrong usage", "70:a fault of the harness"},
        exitCodeOnInvalidInput = ExitCode.BAD_USAGE,
        exitCodeOnExecutionException = ExitCode.HARNESS_FAULT)
public final class FuzzCommand extends Subcommand {
    private static final int FOUND = 1;
    private static final int MOST_FOUND = 20;
    /** Above the whole time of a grading here, with the workers that it starts and a busy machine. */
    private static final long INPUT_SECONDS = 60;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "40", description = "for so long")
    private long seconds;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "other input")
    private long seed;

    @Option(names = "--input", paramLabel = "N", description = "only the one of this number, as a finding names it")
    private Integer only;

    @Mixin
    private IsolationOption isolation;

    private final Map<Tried.Kind, Integer> tried = new EnumMap<>(Tried.Kind.class);
    private int found;

    @Override
    public Integer call() throws IOException {
        Course course = Impatience.of(course());
        Path right = Installation.checkout(course.product()).resolve("solutions/reference/Conv2d.java");
        Overseer overseer = Overseer.of(INPUT_SECONDS, FuzzCommand::say);
        try (Tried grader = new Tried(course, isolation.host(startup()), Files.readAllBytes(right))) {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            int input = only == null ? 0 : only;
            do {
                overseer.begins(name(input));
                tryOne(grader, input++);
            } while (only == null && isWanted(input, end) && found < MOST_FOUND);
        }
        say(tried.values().stream().mapToInt(Integer::intValue).sum() + " inputs " + tried + ", "
                + (found == 0 ? "nothing" : String.valueOf(found)) + " found.");
        return found == 0 ? ExitCode.GRADED : FOUND;
    }

    /** However short the time, what has stopped a grader before is tried. */
    private static boolean isWanted(int input, long end) {
        return input < Tried.Kind.FIRST.size() || System.nanoTime() < end;
    }

    private void tryOne(Tried grader, int input) throws IOException {
        Dice dice = new Dice(seed, input);
        Tried.Kind kind = Tried.Kind.of(input, dice);
        tried.merge(kind, 1, Integer::sum);
        Path folder = Files.createTempDirectory("fuzz-");
        Optional<String> problem;
        try {
            problem = grader.input(kind, dice, folder);
        } catch (RuntimeException | IOException | Error uncaught) {
            uncaught.printStackTrace();
            problem = Optional.of(uncaught.toString());
        } finally {
            Trees.delete(folder);
        }
        problem.ifPresent(what -> {
            found++;
            say(name(input) + ", " + kind + ": " + what);
        });
    }

    private String name(int input) {
        return "--seed " + seed + " --input " + input;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
