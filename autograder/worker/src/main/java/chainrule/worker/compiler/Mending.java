package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes out of a file what has an error and may not be needed: an import, an annotation, a field. Whoever does need it
 * has an error of its own from then on; everybody else is as if it had never been there.
 */
final class Mending extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Set<Refusals.Refusal> open;
    private final Set<Refusals.Refusal> mended = new HashSet<>();
    private final Blanks blanks;

    private Mending(
            CompilationUnitTree unit, SourcePositions positions, SourceFile file, List<Refusals.Refusal> refusals) {
        this.unit = unit;
        this.positions = positions;
        this.open = new HashSet<>(refusals);
        this.blanks = new Blanks(file);
    }

    static Mending of(
            CompilationUnitTree unit, SourcePositions positions, SourceFile file, List<Refusals.Refusal> refusals) {
        Mending mending = new Mending(unit, positions, file, refusals);
        mending.scan(unit, null);
        return mending;
    }

    /** The errors that are gone with what was taken out. */
    Set<Refusals.Refusal> mended() {
        return mended;
    }

    /** What is left of the file. */
    SourceFile file() {
        return blanks.file();
    }

    @Override
    public Void visitImport(ImportTree imported, Void nothing) {
        takeOut(imported, imported);
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        takeOut(annotation, annotation);
        return null;
    }

    /** Constants of an enum and components of a record are what the class is made of: they stay. */
    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        super.visitClass(type, nothing);
        if (type.getKind() == Tree.Kind.CLASS || type.getKind() == Tree.Kind.INTERFACE) {
            declarations(type).forEach(fields -> takeOut(fields.get(0), fields.get(fields.size() - 1)));
        }
        return null;
    }

    /** The fields of a class, together those of one declaration: each of them begins where the first does. */
    private Collection<List<VariableTree>> declarations(ClassTree type) {
        Map<Integer, List<VariableTree>> byStart = new TreeMap<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field) {
                byStart.computeIfAbsent(start(field), start -> new ArrayList<>())
                        .add(field);
            }
        }
        return byStart.values();
    }

    private void takeOut(Tree first, Tree last) {
        int start = start(first);
        int end = (int) positions.getEndPosition(unit, last);
        List<Refusals.Refusal> inside = open.stream()
                .filter(refusal -> refusal.position() >= start && refusal.position() < end)
                .toList();
        if (!inside.isEmpty()) {
            blanks.over(start, end);
            open.removeAll(inside);
            mended.addAll(inside);
        }
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }
}
