package chainrule.staff.slips;

import chainrule.contract.PerAxis;
import chainrule.wire.SourceFile;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Source files as javac understands them: what stands where, and of which type it is. */
final class Analysed {
    private Analysed() {}

    /** Every edit of the files that is a slip of people; some will not compile. */
    static List<Edit> edits(List<SourceFile> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(contract()));
            List<Unit> units = sources.stream().map(Unit::new).toList();
            JavacTask task = (JavacTask) javac.getTask(null, files, any -> {}, List.of("-proc:none"), null, units);
            List<CompilationUnitTree> trees = new ArrayList<>();
            task.parse().forEach(trees::add);
            task.analyze();
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                edits.addAll(new Operators(sources.get(i), trees.get(i), Trees.instance(task)).edits());
            }
            return edits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path contract() {
        try {
            return Path.of(PerAxis.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is the contract?", e);
        }
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final SourceFile source;

        Unit(SourceFile source) {
            super(URI.create("memory:///" + source.path().replace(' ', '_')), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }

        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return true;
        }
    }
}
