package chainrule.worker.compiler;

import chainrule.contract.PerAxis;
import chainrule.wire.SetAside;
import chainrule.wire.SetAside.Reason;
import chainrule.wire.SourceFile;
import chainrule.worker.compiler.Outline.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all files declare, read before any is compiled, and which of them go out for it. */
final class Outlines {
    private static final String CONTRACT = PerAxis.class.getPackageName() + ".";
    private static final int MOST_CLASSES_PER_FILE = 1_000;
    private static final int MOST_CLASSES = 4_000;

    private final Javac javac;
    private final Map<String, Outline> byPath = new HashMap<>();
    private final List<SourceFile> lost = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private int classes;

    Outlines(Javac javac) {
        this.javac = javac;
    }

    /** Reads files; those that cannot be parsed to an end, or declare too much, are not among the answer. */
    List<SourceFile> read(List<SourceFile> sources) {
        List<SourceFile> left = new ArrayList<>(sources);
        while (!left.isEmpty()) {
            JavacRun run = javac.parse(left);
            if (run.failure().isEmpty()) {
                run.outlines().forEach(outline -> byPath.put(outline.file().path(), outline));
                break;
            }
            left.remove(run.last());
            lost.add(run.last());
            setAside(run.last(), Reason.GAVE_UP, Crashes.name(run.failure().get()));
        }
        left.removeIf(this::declaresTooMuch);
        left.replaceAll(this::withoutTheContract);
        return withoutDuplicates(left);
    }

    /** The contract's own files, which students copy along; another type in their package is the student's. */
    private SourceFile withoutTheContract(SourceFile file) {
        List<Declared> copies = outline(file).topLevel().stream()
                .filter(declared -> isOfTheContract(declared.name()))
                .toList();
        copies.forEach(copy -> setAside(file, Reason.CONTRACT, copy.name()));
        return without(file, copies);
    }

    private static boolean isOfTheContract(String name) {
        String type = "/" + name.replace('.', '/') + ".class";
        return name.startsWith(CONTRACT) && PerAxis.class.getResource(type) != null;
    }

    /** Of a class that several files declare, the better one stays, or the more important file's. */
    private List<SourceFile> withoutDuplicates(List<SourceFile> files) {
        Map<String, Declared> chosen = new HashMap<>();
        for (SourceFile file : files) {
            for (Declared declared : outline(file).topLevel()) {
                chosen.merge(declared.name(), declared, (first, other) -> other.isBetterThan(first) ? other : first);
            }
        }
        return files.stream()
                .map(file -> without(file, duplicates(file, chosen)))
                .toList();
    }

    private List<Declared> duplicates(SourceFile file, Map<String, Declared> chosen) {
        Set<String> own = new HashSet<>();
        List<Declared> others = new ArrayList<>();
        for (Declared declared : outline(file).topLevel()) {
            if (chosen.get(declared.name()) == declared) {
                own.add(declared.name());
            } else if (!own.contains(declared.name())) {
                others.add(declared);
                setAside(file, Reason.DUPLICATE, declared.name());
            }
        }
        return others;
    }

    private static SourceFile without(SourceFile file, List<Declared> parts) {
        if (parts.isEmpty()) {
            return file;
        }
        Blanks blanks = new Blanks(file);
        parts.forEach(part -> blanks.over(part.start(), part.end()));
        return blanks.file();
    }

    private Outline outline(SourceFile file) {
        return byPath.get(file.path());
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** Files that are not compiled at all. */
    List<SourceFile> lost() {
        return lost;
    }

    /** All methods that are not written. */
    List<String> stubs() {
        return byPath.values().stream()
                .flatMap(outline -> outline.stubs().stream())
                .sorted()
                .toList();
    }

    private boolean declaresTooMuch(SourceFile file) {
        int here = outline(file).classes();
        boolean tooMuch = here > MOST_CLASSES_PER_FILE || classes + here > MOST_CLASSES;
        if (tooMuch) {
            lost.add(file);
            setAside(file, Reason.TOO_MANY_CLASSES, Integer.toString(here));
        } else {
            classes += here;
        }
        return tooMuch;
    }

    private void setAside(SourceFile file, Reason reason, String detail) {
        setAside.add(new SetAside(file.path(), reason, detail));
    }
}
