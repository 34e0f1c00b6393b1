package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Snippet;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.staff.solutions.Expectation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of every failed check compiles in a main method beside the wrong class, and prints the numbers shown. */
@Tag("corpus")
@Isolated("it takes the place of System.out")
class SnippetTests {
    @TempDir
    private Path folder;

    static List<Expectation> mistakes() {
        return HintTests.mistakes();
    }

    private record Try(GradedCheck check, CaseVerdict<?> shown, Snippet snippet) {}

    @ParameterizedTest
    @MethodSource("mistakes")
    void everySnippetPrintsWhatTheMessageShows(Expectation mistake) throws Exception {
        List<GradedCheck> checks = InProcess.of(mistake).grade("a secret");
        // what is kept from call to call is not there in a fresh program, and the large case is too large to paste
        if (mistake.isOnlySlow() || HintTests.dependsOnCalls(checks)) {
            return;
        }
        List<Try> tries = tries(checks);
        assertThat(tries).isNotEmpty();
        Path classes = compile(Ours.files(mistake.solution().name()), main(tries));
        String[] printed = run(classes).split("--- \\d+\n", -1);
        for (int i = 0; i < tries.size(); i++) {
            String output = printed[i + 1];
            Outcome.Wrong outcome = (Outcome.Wrong) tries.get(i).shown().outcome();
            outcome.discrepancies()
                    .keySet()
                    .forEach(name -> assertThat(output.lines())
                            .contains(name + " = " + text(outcome.actual().get(name))));
        }
    }

    private static List<Try> tries(List<GradedCheck> checks) {
        List<Try> tries = new ArrayList<>();
        for (GradedCheck check : checks) {
            check.verdict()
                    .shown()
                    .filter(shown -> shown.outcome() instanceof Outcome.Wrong)
                    .ifPresent(shown -> check.diagnosis()
                            .snippet()
                            .ifPresent(snippet -> tries.add(new Try(check, shown, snippet))));
        }
        return tries;
    }

    /** One method for each, since they use the same names. */
    private static String main(List<Try> tries) {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < tries.size(); i++) {
            calls.append("System.out.println(\"--- ")
                    .append(i)
                    .append("\"); try")
                    .append(i)
                    .append("();\n");
            methods.append("static void try").append(i).append("() {\n");
            tries.get(i).snippet().lines().forEach(line -> methods.append(line).append('\n'));
            methods.append("}\n");
        }
        return "public class TryThem {\npublic static void main(String[] arguments) {\n" + calls + "}\n" + methods
                + "}\n";
    }

    private Path compile(Path solution, String main) throws IOException {
        Path file = Files.writeString(folder.resolve("TryThem.java"), main);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path")));
        arguments.add(file.toString());
        try (Stream<Path> files = Files.walk(solution)) {
            files.filter(source -> source.toString().endsWith(".java"))
                    .forEach(source -> arguments.add(source.toString()));
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])))
                .isZero();
        return classes;
    }

    private static String run(Path classes) throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass("TryThem").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    private static String text(Object value) {
        if (value instanceof double[] row) {
            return Arrays.toString(row);
        }
        return value instanceof Object[] rows ? Arrays.deepToString(rows) : String.valueOf(value);
    }
}
