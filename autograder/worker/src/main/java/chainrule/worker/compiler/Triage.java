package chainrule.worker.compiler;

import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.SetAside;
import chainrule.wire.SetAside.Reason;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sorts the files of one submission: javac makes classes of the sound ones; broken ones have errors, or need one that
 * has; the others cannot be had at all. A file is set aside only for what it did itself, or needs.
 */
final class Triage {
    private final Javac javac;
    private final boolean mending;
    private final List<SourceFile> sound;
    private final Set<SourceFile> broken = new LinkedHashSet<>();
    private final Set<String> lostNames = new HashSet<>();
    private final List<CompilerMessage> messages = new ArrayList<>();
    private final List<String> stubs;
    private final List<SetAside> setAside = new ArrayList<>();
    private Collection<ClassFile> classes = List.of();

    /**
     * Reads what the files declare.
     *
     * @param mending whether files may be compiled without some parts that have errors
     */
    Triage(Javac javac, List<SourceFile> sources, boolean mending) {
        this.javac = javac;
        this.mending = mending;
        Outlines outlines = new Outlines(javac);
        this.sound = new ArrayList<>(outlines.read(sources));
        setAside.addAll(outlines.setAside());
        stubs = outlines.stubs();
        outlines.lost().forEach(this::lose);
    }

    /** Takes out whatever makes javac give up by itself, before it sees several files at once. */
    void tryEachAlone() {
        for (SourceFile file : List.copyOf(sound)) {
            javac.run(List.of(file)).crash().ifPresent(crash -> giveUp(file, crash));
        }
    }

    /** Compiles, until what is left holds. */
    void sort() {
        while (!sound.isEmpty()) {
            JavacRun run = javac.run(List.copyOf(sound));
            if (run.crash().isPresent()) {
                culprits(run).forEach(file -> giveUp(file, run.crash().get()));
            } else if (run.refusals().none()) {
                classes = run.classes();
                return;
            } else {
                refuse(run);
            }
        }
    }

    Collection<ClassFile> classes() {
        return classes;
    }

    /** Files that another compiler may still make something of. */
    Set<SourceFile> broken() {
        return broken;
    }

    List<CompilerMessage> messages() {
        return messages;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** Methods that nobody has written yet. */
    List<String> stubs() {
        return stubs;
    }

    private List<SourceFile> culprits(JavacRun run) {
        return Culprits.among(
                List.copyOf(sound),
                run.last(),
                files -> javac.run(files).crash().isPresent());
    }

    private void giveUp(SourceFile file, Throwable crash) {
        lose(file);
        setAside.add(new SetAside(file.path(), Reason.GAVE_UP, Crashes.name(crash)));
    }

    private void refuse(JavacRun run) {
        Set<SourceFile> refused = new LinkedHashSet<>(run.refusals().files());
        if (mending) {
            refused.removeIf(file -> isMended(file, run));
        }
        Set<SourceFile> needing = run.uses().of(refused);
        refused.forEach(file -> {
            List<CompilerMessage> own = ownErrors(run.refusals().in(file));
            messages.addAll(own);
            breakOff(file, own.isEmpty());
        });
        needing.forEach(file -> breakOff(file, true));
    }

    private boolean isMended(SourceFile file, JavacRun run) {
        Optional<Mending> mended = run.mending(file);
        mended.ifPresent(mending -> {
            sound.set(sound.indexOf(file), mending.file());
            ownErrors(List.copyOf(mending.mended())).forEach(error -> messages.add(error.leftAway()));
        });
        return mended.isPresent();
    }

    private void breakOff(SourceFile file, boolean forWantOfAnother) {
        lose(file);
        broken.add(file);
        if (forWantOfAnother) {
            setAside.add(new SetAside(file.path(), Reason.NEEDS_ANOTHER, ""));
        }
    }

    /** What is wrong for want of a class that was set aside before is no error of this file. */
    private List<CompilerMessage> ownErrors(List<Refusals.Refusal> refusals) {
        return refusals.stream()
                .map(Refusals.Refusal::message)
                .filter(message -> !isForWantOfALostClass(message))
                .toList();
    }

    private boolean isForWantOfALostClass(CompilerMessage message) {
        return message.code().startsWith("compiler.err.cant.resolve") && lostNames.contains(nameAt(message));
    }

    private static String nameAt(CompilerMessage message) {
        int start = Math.max(message.column() - 1, 0);
        int end = start;
        String source = message.source();
        while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        return source.substring(Math.min(start, end), end);
    }

    private void lose(SourceFile file) {
        sound.remove(file);
        lostNames.addAll(DeclaredNames.in(file.text()));
    }
}
