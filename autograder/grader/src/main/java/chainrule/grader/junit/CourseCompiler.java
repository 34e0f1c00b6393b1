package chainrule.grader.junit;

import chainrule.grader.config.InvalidAssignmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles the files of a course; the first that is wrong in them is a mistake of its configuration. */
final class CourseCompiler {
    private CourseCompiler() {}

    /**
     * Compiles.
     *
     * @param sources files of Java
     * @param classPath what they may use
     * @param into a folder, made when it is not there
     * @param advice what to say besides when something does not compile, or nothing
     */
    static void compile(List<Path> sources, List<Path> classPath, Path into, String advice) throws IOException {
        Files.createDirectories(into);
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(into));
            List<String> options = List.of("-g", "-parameters", "-proc:none", "-nowarn", "-Xlint:none");
            boolean compiled = javac.getTask(
                            null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw problems.getDiagnostics().stream()
                        .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                        .findFirst()
                        .map(problem -> mistake(problem, advice))
                        .orElseThrow(() -> new UncheckedIOException(new IOException("javac failed without a word")));
            }
        }
    }

    private static InvalidAssignmentException mistake(Diagnostic<? extends JavaFileObject> problem, String advice) {
        Path file = problem.getSource() == null
                ? Path.of("")
                : Path.of(problem.getSource().toUri());
        String said = problem.getMessage(Locale.ROOT)
                .lines()
                .map(String::strip)
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
        return new InvalidAssignmentException(
                file, (int) Math.max(0, problem.getLineNumber()), "it does not compile: " + said + advice);
    }
}
