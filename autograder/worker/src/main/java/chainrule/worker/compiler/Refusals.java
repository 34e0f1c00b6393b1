package chainrule.worker.compiler;

import chainrule.wire.CompilerMessage;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Which files javac refused, and in what words. */
final class Refusals implements DiagnosticListener<JavaFileObject> {
    /** More than anyone reads of one file; a compiler bomb may have millions. */
    private static final int KEPT_PER_FILE = 20;

    private static final int LONGEST_TEXT = 500;

    /** On its command line javac says String, to a listener java.lang.String. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*+\\.)++(?=[A-Z])");

    private final Map<SourceFile, List<CompilerMessage>> messages = new LinkedHashMap<>();
    private final Set<SourceFile> beyondRescue = new LinkedHashSet<>();
    private SourceFile current;

    Refusals(SourceFile first) {
        current = first;
    }

    /** The file that javac turns to; an error in no file, or a crash, is laid at its door. */
    void turnedTo(SourceFile source) {
        current = source;
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
            return;
        }
        SourceFile source = diagnostic.getSource() instanceof SourceObject object ? object.source() : current;
        // ROOT, not ENGLISH: javac has no English bundle and would fall back to the language of the machine
        add(source, (int) diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
        if ("compiler.err.duplicate.class".equals(diagnostic.getCode())) {
            beyondRescue.add(source);
        }
    }

    /** After an error javac may stumble over its own repairs; then the error is what counts. */
    void crashed(Throwable crash) {
        if (none()) {
            Throwable root = crash;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            add(current, 0, "the compiler gave up: " + root.getClass().getSimpleName());
            beyondRescue.add(current);
        }
    }

    private void add(SourceFile source, int line, String text) {
        List<CompilerMessage> ofFile = messages.computeIfAbsent(source, key -> new ArrayList<>());
        CompilerMessage message = new CompilerMessage(source.path(), Math.max(line, 0), shortened(text));
        // one unknown name used twice in a line is one message
        if (ofFile.size() < KEPT_PER_FILE && !ofFile.contains(message)) {
            ofFile.add(message);
        }
    }

    private static String shortened(String text) {
        String plain = PACKAGE.matcher(text).replaceAll("");
        return plain.substring(0, Math.min(plain.length(), LONGEST_TEXT));
    }

    boolean none() {
        return messages.isEmpty();
    }

    Set<SourceFile> files() {
        return messages.keySet();
    }

    /** Files that define a class which an earlier file defines too, or that crash a compiler. */
    Set<SourceFile> beyondRescue() {
        return beyondRescue;
    }

    List<CompilerMessage> all() {
        return messages.values().stream().flatMap(List::stream).toList();
    }

    List<CompilerMessage> firstOfEachFile() {
        return messages.values().stream().map(ofFile -> ofFile.get(0)).toList();
    }
}
