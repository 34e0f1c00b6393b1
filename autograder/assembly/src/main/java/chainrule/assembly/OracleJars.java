package chainrule.assembly;

import chainrule.grader.intake.Intake;
import chainrule.grader.intake.Taken;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.specimen.Specimen;
import chainrule.grader.suite.Suites;
import chainrule.staff.pack.Archive;
import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.worker.compiler.SubmissionCompiler;
import chainrule.worker.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles the reference and every wrong solution into a jar each, with the very compiler that students' files meet, so
 * that no solution of ours is compiled in another way than theirs.
 */
public final class OracleJars {
    private final List<String> contracts;

    private OracleJars() {
        contracts = Suites.find().values().stream()
                .map(exercise -> exercise.contract().getName())
                .toList();
    }

    /**
     * Makes the jars.
     *
     * @param arguments the folder of the solutions, the folder for the jars
     * @throws Exception when a solution does not compile, or a file cannot be read or written
     */
    public static void main(String[] arguments) throws Exception {
        Path solutions = Path.of(arguments[0]);
        Path jars = Path.of(arguments[1]);
        OracleJars build = new OracleJars();
        build.make(solutions.resolve("reference"), jars.resolve("reference.jar"));
        Path wrong = Files.createDirectories(jars.resolve("wrong"));
        for (Path solution : foldersOf(solutions.resolve("wrong"))) {
            build.make(solution, wrong.resolve(solution.getFileName() + ".jar"));
        }
    }

    private static List<Path> foldersOf(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void make(Path solution, Path jar) throws IOException, ClassNotFoundException {
        Taken taken = Intake.from(solution);
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            Reply.Compiled compiled = compiler.compile(taken.sources(), false);
            if (compiled.messages().length > 0) {
                throw new IllegalStateException(
                        solution + " does not compile: " + Arrays.toString(compiled.messages()));
            }
            Map<String, byte[]> entries = new TreeMap<>();
            for (ClassFile file : compiled.classes()) {
                entries.put(file.name().replace('.', '/') + ".class", file.bytes());
            }
            entries.put(OracleJar.IMPLEMENTATIONS, implementations(solution, compiled.classes()));
            Path specimen = solution.resolve(Specimen.FILE);
            if (Files.exists(specimen)) {
                entries.put(OracleJar.SPECIMEN, Files.readAllBytes(specimen));
            }
            Archive archive = Archive.jar();
            entries.forEach(archive::add);
            archive.write(jar);
        }
    }

    private byte[] implementations(Path solution, ClassFile[] classes) throws ClassNotFoundException {
        Map<String, String> lines = new TreeMap<>();
        for (Candidate candidate : new Submission(List.of(classes), contracts).candidates()) {
            if (candidate.fit() == Candidate.Fit.IMPLEMENTS) {
                lines.put(contracts.get(candidate.contract()), candidate.className());
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalStateException(solution + " implements nothing");
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((contract, name) ->
                text.append(contract).append('=').append(name).append('\n'));
        return text.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
