package chainrule.worker.compiler;

import chainrule.wire.CompilerMessage;
import chainrule.wire.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;

/**
 * Tells what in a file is not wrong but newer than Java 17. What javac says of it depends on the Java that runs, and often
 * is about some bracket.
 */
final class NewerFeatures {
    private final SourceFile file;
    private final Map<String, CompilerMessage> found = new LinkedHashMap<>();

    private NewerFeatures(SourceFile file) {
        this.file = file;
    }

    /** Each feature once, where it is met first. */
    static List<CompilerMessage> in(SourceFile file, CompilationResult result) {
        NewerFeatures features = new NewerFeatures(file);
        if (result.getAllProblems() != null) {
            for (CategorizedProblem problem : result.getAllProblems()) {
                features.look(problem);
            }
        }
        return List.copyOf(features.found.values());
    }

    private void look(CategorizedProblem problem) {
        if (problem.getID() == IProblem.FeatureNotSupported && problem.getArguments().length == 2) {
            add(problem.getArguments()[0], problem.getArguments()[1], problem.getSourceLineNumber(), start(problem));
        } else if (problem.getID() == IProblem.ErrorUseOfUnderscoreAsAnIdentifier) {
            add("Unnamed Variables", "22", problem.getSourceLineNumber(), start(problem));
        }
    }

    private static int start(CategorizedProblem problem) {
        return problem.getSourceStart();
    }

    /** A method outside of classes is one of a file without any, or there is a bracket too many above it. */
    private boolean isStray(String name) {
        return name.startsWith("Compact Source Files")
                && !DeclaredNames.in(file.text()).isEmpty();
    }

    private void add(String name, String release, int line, int position) {
        if (isStray(name)) {
            return;
        }
        SourceLine source = SourceLine.around(file.text(), position);
        found.putIfAbsent(
                name,
                new CompilerMessage(
                        file.path(),
                        line,
                        source.column(),
                        source.text(),
                        name,
                        CompilerMessage.NEWER_JAVA + release,
                        false));
    }
}
