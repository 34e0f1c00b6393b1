package chainrule.worker.compiler;

import chainrule.contract.PerAxis;
import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.Reply;
import chainrule.wire.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a submission in memory against the contract and nothing else. Files with errors are set aside and the rest
 * compiled again, until what is left holds.
 */
public final class SubmissionCompiler implements Closeable {
    private static final int MOST_MESSAGES = 20;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager platformAndContract;

    /** A compiler that can be used again and again, by one thread at a time. */
    public SubmissionCompiler() {
        platformAndContract = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            platformAndContract.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(contract()));
            // set and empty: otherwise javac looks for sources and for plugins on the class path
            platformAndContract.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            platformAndContract.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles these files.
     *
     * @param sources the files, the most important first: when two define one class, the first is kept
     * @param rescue whether the intact methods of files with errors are wanted; their other methods then throw
     * @return classes in the order of their files, and javac's errors
     */
    public Reply.Compiled compile(List<SourceFile> sources, boolean rescue) {
        List<SourceFile> sound = new ArrayList<>(sources);
        Set<SourceFile> broken = new LinkedHashSet<>();
        List<CompilerMessage> messages = new ArrayList<>();
        List<ClassFile> classes = new ArrayList<>();
        boolean everyErrorSeen = false;
        while (!sound.isEmpty()) {
            JavacRun run = JavacRun.of(sound, javac, platformAndContract);
            Refusals refusals = run.refusals();
            if (refusals.none()) {
                classes.addAll(run.classes());
                break;
            }
            // what fails for want of the files set aside before deserves one line, not one for each use
            messages.addAll(everyErrorSeen ? refusals.firstOfEachFile() : refusals.all());
            everyErrorSeen |= run.analysed();
            sound.removeAll(refusals.files());
            broken.addAll(refusals.files());
            broken.removeAll(refusals.beyondRescue());
        }
        if (rescue && !broken.isEmpty()) {
            classes.addAll(Rescue.compile(List.copyOf(broken), classes));
        }
        return compiled(classes, messages);
    }

    @Override
    public void close() throws IOException {
        platformAndContract.close();
    }

    private static Reply.Compiled compiled(List<ClassFile> classes, List<CompilerMessage> messages) {
        return new Reply.Compiled(
                classes.toArray(ClassFile[]::new),
                messages.stream().limit(MOST_MESSAGES).toArray(CompilerMessage[]::new));
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
}
