package chainrule.acceptance;

import chainrule.grader.suite.Suites;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import chainrule.testkit.Exercise;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The solutions of ours: what they must get, their files, and their classes. */
final class Ours {
    static final Solutions SOLUTIONS = Solutions.in(Machine.repository());

    private static final List<Exercise<?>> EXERCISES = Suites.all();
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final Map<Solution, Program> PROGRAMS = new HashMap<>();
    private static final Map<String, Path> FOLDERS = new ConcurrentHashMap<>();

    private Ours() {}

    static List<Expectation> of(Kind kind) {
        return SOLUTIONS.of(kind).stream()
                .map(solution -> Expectation.of(solution, EXERCISES))
                .toList();
    }

    static Expectation named(String name) {
        return Expectation.of(SOLUTIONS.named(name), EXERCISES);
    }

    /** Compiled once for all tests, by one compiler: what the platform offers takes it longer to read than a solution. */
    static Program program(Solution solution) {
        synchronized (COMPILER) {
            return PROGRAMS.computeIfAbsent(solution, any -> Program.of(solution, COMPILER));
        }
    }

    /** The folder with the files of a solution, which stays until this process ends. */
    static Path files(String name) {
        return FOLDERS.computeIfAbsent(name, any -> laidOut(SOLUTIONS.named(name)));
    }

    private static Path laidOut(Solution solution) {
        try {
            LaidOut laidOut = LaidOut.of(solution);
            if (laidOut.temporary()) {
                Runtime.getRuntime().addShutdownHook(new Thread(laidOut::close));
            }
            return laidOut.folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
