package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Which files use which, by what javac found out about every name in them. A file that is taken away takes all those
 * with it that use it, and theirs; to have javac find them one after another would take a run for each.
 */
final class Uses {
    static final Uses NONE = new Uses();

    private final Map<SourceFile, Set<SourceFile>> users = new HashMap<>();

    private Uses() {}

    static Uses among(Map<CompilationUnitTree, SourceFile> units, JavacTask task) {
        Uses uses = new Uses();
        Scan scan = uses.new Scan(Trees.instance(task), units);
        units.keySet().forEach(scan::learn);
        units.keySet().forEach(unit -> scan.scan(unit, null));
        return uses;
    }

    /** All files that cannot do without one of these, themselves left out. */
    Set<SourceFile> of(Set<SourceFile> lost) {
        Set<SourceFile> found = new LinkedHashSet<>();
        Deque<SourceFile> open = new ArrayDeque<>(lost);
        while (!open.isEmpty()) {
            for (SourceFile user : users.getOrDefault(open.pop(), Set.of())) {
                if (!lost.contains(user) && found.add(user)) {
                    open.push(user);
                }
            }
        }
        return found;
    }

    private final class Scan extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final Map<CompilationUnitTree, SourceFile> units;
        private final Map<Element, SourceFile> homes = new HashMap<>();

        Scan(Trees trees, Map<CompilationUnitTree, SourceFile> units) {
            this.trees = trees;
            this.units = units;
        }

        void learn(CompilationUnitTree unit) {
            for (Tree declaration : unit.getTypeDecls()) {
                Element element = trees.getElement(new TreePath(new TreePath(unit), declaration));
                if (element != null) {
                    homes.put(element, units.get(unit));
                }
            }
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
            add();
            return super.visitIdentifier(name, nothing);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
            add();
            return super.visitMemberSelect(member, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree method, Void nothing) {
            add();
            return super.visitMemberReference(method, nothing);
        }

        private void add() {
            SourceFile used = homes.get(outermost(trees.getElement(getCurrentPath())));
            SourceFile user = units.get(getCurrentPath().getCompilationUnit());
            if (used != null && used != user) {
                users.computeIfAbsent(used, key -> new LinkedHashSet<>()).add(user);
            }
        }

        private static Element outermost(Element element) {
            Element outer = element;
            while (outer != null
                    && outer.getEnclosingElement() != null
                    && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
                outer = outer.getEnclosingElement();
            }
            return outer;
        }
    }
}
