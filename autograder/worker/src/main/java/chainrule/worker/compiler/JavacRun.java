package chainrule.worker.compiler;

import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;

/**
 * One run of javac over some files: either it refuses some of them, or it makes classes of all. Its steps are called one
 * by one, so that the errors of every file are known: left to itself javac stops early, and after an error in one file
 * writes classes of others or does not, depending on their order.
 */
final class JavacRun implements TaskListener {
    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-g",
            "-proc:none",
            "-implicit:none",
            "-Xlint:none",
            "-Xmaxerrs",
            "0",
            // check every file to the end (missing returns, unassigned variables) although another has errors
            "--should-stop=ifError=FLOW");

    private final Refusals refusals;
    private final MemoryFiles files;
    private boolean analysed;

    private JavacRun(List<SourceFile> sources, JavaFileManager platformAndContract) {
        this.files = new MemoryFiles(platformAndContract);
        this.refusals = new Refusals(sources.get(0));
    }

    static JavacRun of(List<SourceFile> sources, JavaCompiler javac, JavaFileManager platformAndContract) {
        JavacRun run = new JavacRun(sources, platformAndContract);
        List<SourceObject> units = sources.stream().map(SourceObject::new).toList();
        // outside of the try: no source has been read yet, a failure here is not the submission's
        JavacTask task = (JavacTask) javac.getTask(Writer.nullWriter(), run.files, run.refusals, OPTIONS, null, units);
        task.addTaskListener(run);
        try {
            run.steps(task);
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException | AssertionError crash) {
            run.refusals.crashed(crash);
        } catch (IOException unexpectedInMemory) {
            throw new UncheckedIOException(unexpectedInMemory);
        }
        return run;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Whether javac came as far as types: if not, it saw syntax errors only. */
    boolean analysed() {
        return analysed;
    }

    Collection<ClassFile> classes() {
        return files.classes();
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getSourceFile() instanceof SourceObject object) {
            refusals.turnedTo(object.source());
        }
    }

    private void steps(JavacTask task) throws IOException {
        task.parse();
        if (!refusals.none()) {
            return;
        }
        task.analyze();
        analysed = true;
        if (refusals.none()) {
            task.generate();
        }
    }
}
