package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever kills the grader, by a signal that it does not hear, kills all that came of it. */
@EnabledOnOs(OS.LINUX)
class KilledGraderTests {
    private static final long MOST_NANOS = 180_000_000_000L;
    private static final long MOMENT_MILLIS = 50;
    /** A different one for each level: they are tried side by side. */
    private static final List<String> LEVELS = List.of("full", "split", "filtered", "plain");

    private static final String SLEEP = "sleep 4712" + ProcessHandle.current().pid();

    @TempDir
    private Path temporary;

    /** Starts two programs where that is possible, one of them in another session, and never returns. */
    private Path submission(String sleeping) throws IOException {
        String seconds = sleeping.substring("sleep ".length());
        return Homework.withRight(temporary)
                .withConv2d(Homework.forwardThat("""
                        try {
                            new ProcessBuilder("sleep", "%s").start();
                            new ProcessBuilder("setsid", "sleep", "%s").start();
                            java.nio.file.Files.writeString(java.nio.file.Path.of("left"), "behind");
                        } catch (java.io.IOException denied) { }
                        while (Math.abs(1) > 0) { }
                        """.formatted(seconds, seconds)))
                .folder();
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "split", "filtered", "plain"})
    void nothingOfAWorkerOutlivesTheGrader(String level) throws IOException, InterruptedException {
        String sleeping = SLEEP + LEVELS.indexOf(level);
        Process grader = new ProcessBuilder(
                        Machine.repository().resolve("run_autograder").toString(),
                        "--isolation=" + level,
                        "--only=1",
                        submission(sleeping).toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean startsPrograms = level.equals("split") || level.equals("plain");
            await(() -> startsPrograms
                    ? commands().filter(command -> command.endsWith(sleeping)).count() == 2
                    : grader.descendants().anyMatch(KilledGraderTests::isBusyWorker));
            List<ProcessHandle> family = grader.descendants().toList();
            assertThat(family).isNotEmpty();
            grader.toHandle().destroyForcibly();
            await(() -> family.stream().noneMatch(ProcessHandle::isAlive)
                    && commands().noneMatch(command -> command.endsWith(sleeping))
                    && workerFolders(grader.pid()).isEmpty());
        } finally {
            grader.toHandle().destroyForcibly();
        }
    }

    /** Copies of the worker's jars, made where the product stands in a folder that other users may not enter. */
    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM"})
    void noCopyOutlivesItEither(String signal) throws IOException, InterruptedException {
        Path hidden = Files.createDirectory(temporary.resolve("hidden"));
        Path home = Machine.product().home();
        for (String name : List.of("lib", "oracle", "version", "assignment.yaml")) {
            Files.createSymbolicLink(hidden.resolve(name), home.resolve(name));
        }
        run("cp", "-r", home.resolve("worker").toString(), hidden.toString());
        run("cp", Machine.repository().resolve("run_autograder").toString(), hidden.toString());
        Process grader = new ProcessBuilder(
                        hidden.resolve("run_autograder").toString(),
                        "--only=1",
                        submission(SLEEP).toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await(() -> grader.descendants().anyMatch(KilledGraderTests::isBusyWorker));
            assertThat(workerFolders(grader.pid())).isNotEmpty();
            run("kill", "-" + signal, Long.toString(grader.pid()));
            await(() -> workerFolders(grader.pid()).isEmpty());
        } finally {
            grader.toHandle().destroyForcibly();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    private static boolean isBusyWorker(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("chainrule.worker.Main");
    }

    private static Stream<String> commands() {
        return ProcessHandle.allProcesses().flatMap(process -> process.info().commandLine().stream());
    }

    private static Set<String> workerFolders(long grader) {
        try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.map(Path::toString)
                    .filter(entry -> entry.contains("chainrule-worker-" + grader + "-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).isLessThan(MOST_NANOS);
            Thread.sleep(MOMENT_MILLIS);
        }
    }
}
