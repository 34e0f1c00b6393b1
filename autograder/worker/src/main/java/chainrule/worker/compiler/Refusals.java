package chainrule.worker.compiler;

import chainrule.wire.CompilerMessage;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Which files javac refused, and in what words. */
final class Refusals implements DiagnosticListener<JavaFileObject> {
    /** More than anyone reads of one file; a compiler bomb may have millions, and to tell the line of each takes long. */
    private static final int KEPT_PER_FILE = 20;

    private static final int LOOKED_AT_PER_FILE = 200;

    private final Map<SourceFile, OfFile> files = new LinkedHashMap<>();
    private final Supplier<SourceFile> current;

    /**
     * None so far.
     *
     * @param current the file that javac has turned to, for an error in no file
     */
    Refusals(Supplier<SourceFile> current) {
        this.current = current;
    }

    /** One error and where it is, for whoever wants to do something about it. */
    record Refusal(CompilerMessage message, int position) {}

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            SourceFile file = diagnostic.getSource() instanceof SourceObject object ? object.source() : current.get();
            files.computeIfAbsent(file, OfFile::new).add(diagnostic);
        }
    }

    boolean none() {
        return files.isEmpty();
    }

    Set<SourceFile> files() {
        return files.keySet();
    }

    List<Refusal> in(SourceFile file) {
        return files.get(file).kept;
    }

    private static final class OfFile {
        private final SourceFile file;
        private final List<Refusal> kept = new ArrayList<>();
        private int seen;

        OfFile(SourceFile file) {
            this.file = file;
        }

        void add(Diagnostic<? extends JavaFileObject> diagnostic) {
            if (kept.size() >= KEPT_PER_FILE || ++seen > LOOKED_AT_PER_FILE) {
                return;
            }
            int position = (int) diagnostic.getPosition();
            int line = (int) Math.max(diagnostic.getLineNumber(), 0);
            SourceLine source = line == 0 ? SourceLine.NONE : SourceLine.around(file.text(), position);
            // ROOT, not ENGLISH: javac has no English bundle and would fall back to the language of the machine
            String text = CompilerText.plain(diagnostic.getMessage(Locale.ROOT));
            CompilerMessage message = new CompilerMessage(
                    file.path(),
                    line,
                    source.column(),
                    source.text(),
                    text,
                    String.valueOf(diagnostic.getCode()),
                    false);
            if (kept.stream().noneMatch(earlier -> isTheSame(earlier.message(), message))) {
                kept.add(new Refusal(message, position));
            }
        }

        /** One unknown name used twice in a line is one message. */
        private static boolean isTheSame(CompilerMessage one, CompilerMessage other) {
            return one.line() == other.line() && one.text().equals(other.text());
        }
    }
}
