package chainrule.staff.slips;

import chainrule.wire.SourceFile;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Walks through a file and notes what may stand in place of its parts. */
abstract class Rewriting extends TreePathScanner<Void, Void> {
    private static final int MOST_OTHERS = 4;

    private final SourceFile file;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<Edit> edits = new ArrayList<>();

    Rewriting(SourceFile file, CompilationUnitTree unit, Trees trees) {
        this.file = file;
        this.unit = unit;
        this.trees = trees;
    }

    final List<Edit> edits() {
        scan(unit, null);
        return edits;
    }

    final Trees trees() {
        return trees;
    }

    final void replace(Tree tree, String what, String by) {
        int start = start(tree);
        int end = end(tree);
        // what the compiler wrote by itself stands nowhere
        if (start >= 0 && end > start && !file.text().substring(start, end).equals(by)) {
            edits.add(new Edit(file, what, start, end, by));
        }
    }

    final String text(Tree tree) {
        return file.text().substring(start(tree), end(tree));
    }

    final TypeMirror type(Tree tree) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    }

    final boolean isDouble(Tree tree) {
        TypeMirror type = type(tree);
        return type != null && type.getKind() == TypeKind.DOUBLE;
    }

    final boolean isInt(Tree tree) {
        TypeMirror type = type(tree);
        return type != null && type.getKind() == TypeKind.INT;
    }

    static String in(String text) {
        return "(" + text + ")";
    }

    /** What stands between two parts of the file. */
    final String between(Tree one, Tree other) {
        return file.text().substring(end(one), start(other));
    }

    private int start(Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) trees.getSourcePositions().getEndPosition(unit, tree);
    }

    /** Variables that can be named here and are of the same type as another, the nearest first. */
    final List<String> others(Element than, TypeKind kind) {
        return new VariablesInReach(trees, getCurrentPath())
                .of(kind).stream()
                        .filter(found -> than == null || !found.getSimpleName().equals(than.getSimpleName()))
                        .filter(found -> than == null
                                || found.asType()
                                        .toString()
                                        .equals(than.asType().toString()))
                        .map(found -> found.getSimpleName().toString())
                        .distinct()
                        .limit(MOST_OTHERS)
                        .toList();
    }
}
