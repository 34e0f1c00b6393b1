package chainrule.worker.compiler;

import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of javac over some files: it refuses some of them, or it makes classes of all, or it gives up. Its steps are
 * called one by one, so that the errors of every file are known: left to itself javac stops early, and after an error in
 * one file writes classes of others or does not, depending on their order.
 */
final class JavacRun implements TaskListener {
    private final Refusals refusals;
    private final MemoryFiles outputs;
    private final Progress progress;
    private final JavacTask task;
    private final List<SourceFile> sources;
    private final Map<CompilationUnitTree, SourceFile> units = new LinkedHashMap<>();
    private final List<Outline> outlines = new ArrayList<>();
    private SourceFile current;
    private Throwable crash;
    private boolean endedWithTypes;

    private JavacRun(Javac javac, List<SourceFile> sources, List<String> options) {
        this.sources = sources;
        current = sources.get(0);
        outputs = new MemoryFiles(javac.platformAndContract());
        progress = javac.progress();
        refusals = new Refusals(() -> current);
        List<SourceObject> objects = sources.stream()
                .map(file -> new SourceObject(file, this::reads))
                .toList();
        task = javac.task(objects, outputs, refusals, options);
        task.addTaskListener(this);
    }

    static JavacRun whole(Javac javac, List<SourceFile> sources) {
        JavacRun run = new JavacRun(javac, sources, Javac.COMPILING);
        run.attempt(run::allSteps);
        return run;
    }

    static JavacRun ofParser(Javac javac, List<SourceFile> sources) {
        JavacRun run = new JavacRun(javac, sources, Javac.PARSING);
        run.attempt(run::outline);
        return run;
    }

    Refusals refusals() {
        return refusals;
    }

    /** What was thrown, if anything. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(crash);
    }

    /** What made it give up. After an error javac may stumble over its own repairs; then the error is what counts. */
    Optional<Throwable> crash() {
        return refusals.none() ? Optional.ofNullable(crash) : Optional.empty();
    }

    /** The file that it turned to last; when it gave up, most likely the one to blame. */
    SourceFile last() {
        return current;
    }

    /** What the files declare, as far as they could be parsed. */
    List<Outline> outlines() {
        return outlines;
    }

    /** Which files use which; nothing when it came less far than to types, or further. */
    Uses uses() {
        return endedWithTypes ? Uses.among(units, task) : Uses.NONE;
    }

    /** What can be had of a file without what has errors in it; nothing when these are errors of syntax. */
    Optional<Mending> mending(SourceFile file) {
        if (!endedWithTypes) {
            return Optional.empty();
        }
        CompilationUnitTree unit = units.entrySet().stream()
                .filter(entry -> entry.getValue().equals(file))
                .findFirst()
                .orElseThrow()
                .getKey();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        return Optional.of(Mending.of(unit, positions, file, refusals.in(file)))
                .filter(mending -> !mending.mended().isEmpty());
    }

    Collection<ClassFile> classes() {
        return outputs.classes();
    }

    @Override
    public void started(TaskEvent event) {
        SourceFile known = units.get(event.getCompilationUnit());
        if (event.getKind() == TaskEvent.Kind.ENTER) {
            progress.turnedTo("");
        } else if (known != null) {
            turnTo(known);
        }
    }

    /** Only to parse it: later on it is read again to show a line of it, whatever javac is at. */
    private void reads(SourceFile file) {
        if (units.isEmpty()) {
            turnTo(file);
        }
    }

    private void turnTo(SourceFile file) {
        current = file;
        progress.turnedTo(file.path());
    }

    private void allSteps() throws IOException {
        parse();
        if (!refusals.none()) {
            return;
        }
        task.analyze();
        endedWithTypes = !refusals.none();
        if (!endedWithTypes) {
            task.generate();
        }
    }

    private void outline() throws IOException {
        parse();
        units.forEach((unit, file) -> {
            turnTo(file);
            outlines.add(Outline.of(unit, file, !refusals.files().contains(file), task));
        });
    }

    private void parse() throws IOException {
        // javac answers in the order in which it was asked, with objects of its own in place of ours
        Iterator<SourceFile> files = sources.iterator();
        task.parse().forEach(unit -> units.put(unit, files.next()));
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException | AssertionError thrown) {
            crash = thrown;
        } catch (IOException unexpectedInMemory) {
            throw new UncheckedIOException(unexpectedInMemory);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
