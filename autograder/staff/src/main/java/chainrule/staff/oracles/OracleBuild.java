package chainrule.staff.oracles;

import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.MistakeIndex;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.suite.Suites;
import chainrule.staff.inprocess.Program;
import chainrule.staff.pack.Archive;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import chainrule.staff.solutions.Specimen;
import chainrule.testkit.Exercise;
import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.worker.compiler.SubmissionCompiler;
import chainrule.worker.submission.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles the reference and every known mistake into a jar each, with the very compiler that students' files meet, so that
 * no solution of ours is compiled in another way than theirs.
 */
public final class OracleBuild {
    private final List<Exercise<?>> exercises = Suites.all();
    private final List<String> contracts =
            exercises.stream().map(exercise -> exercise.contract().getName()).toList();

    private final SubmissionCompiler compiler;

    private OracleBuild(SubmissionCompiler compiler) {
        this.compiler = compiler;
    }

    /**
     * Makes both jars.
     *
     * @param solutions with a reference, and with mistakes where there are any
     * @param jars the folder for them
     * @throws IOException when a file cannot be read or written
     * @throws ClassNotFoundException when a solution names a class that is not there
     * @throws IllegalStateException when a solution does not compile
     */
    public static void make(Solutions solutions, Path jars) throws IOException, ClassNotFoundException {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            OracleBuild build = new OracleBuild(compiler);
            write(build.alone(solutions.named("reference")), jars.resolve("reference.jar"));
            write(build.together(solutions.of(Kind.MISTAKE)), jars.resolve("mistakes.jar"));
        }
    }

    private static void write(Map<String, byte[]> entries, Path file) throws IOException {
        Archive jar = Archive.jar();
        entries.forEach(jar::add);
        jar.write(file);
    }

    private Map<String, byte[]> alone(Solution solution) throws ClassNotFoundException {
        Program program = Program.of(solution, compiler);
        Map<String, byte[]> entries = classes("", program);
        StringBuilder lines = new StringBuilder();
        implementations(solution, program)
                .forEach((contract, name) ->
                        lines.append(contract).append('=').append(name).append('\n'));
        entries.put(OracleJar.IMPLEMENTATIONS, lines.toString().getBytes(StandardCharsets.ISO_8859_1));
        return entries;
    }

    /** All but those that are only slow: no result tells them, and each would need its time. */
    private Map<String, byte[]> together(List<Solution> mistakes) throws ClassNotFoundException, IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        List<MistakeIndex.Entry> index = new ArrayList<>();
        for (Solution mistake : mistakes) {
            Program program = Program.of(mistake, compiler);
            Map<String, String> implementations = implementations(mistake, program);
            if (!Expectation.of(mistake, exercises).isOnlySlow()) {
                entries.putAll(classes(mistake.id() + "/", program));
                KnownMistake known = known(mistake);
                implementations.forEach((contract, name) -> index.add(new MistakeIndex.Entry(known, contract, name)));
            }
        }
        entries.put(MistakeIndex.FILE, new MistakeIndex(index).bytes());
        return entries;
    }

    private static KnownMistake known(Solution mistake) {
        Specimen specimen = mistake.specimen();
        return new KnownMistake(mistake.id(), specimen.title(), specimen.hint());
    }

    private static Map<String, byte[]> classes(String folder, Program program) {
        Map<String, byte[]> entries = new TreeMap<>();
        for (ClassFile file : program.classes()) {
            entries.put(folder + file.name().replace('.', '/') + ".class", file.bytes());
        }
        return entries;
    }

    private Map<String, String> implementations(Solution solution, Program program) throws ClassNotFoundException {
        Map<String, String> names = new TreeMap<>();
        for (Candidate candidate : new Submission(program.classes(), contracts).candidates()) {
            if (candidate.fit() == Candidate.Fit.IMPLEMENTS) {
                names.put(contracts.get(candidate.contract()), candidate.className());
            }
        }
        if (names.isEmpty()) {
            throw new IllegalStateException(solution + " implements nothing");
        }
        return names;
    }
}
