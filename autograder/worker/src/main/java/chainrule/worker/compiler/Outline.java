package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;

/** What a file declares, as the parser sees it: enough to choose between files before any of them is compiled. */
final class Outline {
    private final SourceFile file;
    private final boolean sound;
    private final String packageName;
    private final List<Declared> topLevel = new ArrayList<>();
    private final List<String> stubs = new ArrayList<>();
    private int classes;

    /**
     * A class that stands in no other.
     *
     * @param name qualified
     * @param start its first character
     * @param end one behind its last character
     * @param methods how many it declares
     * @param stubs how many of these are not written
     * @param sound whether its file has no error of syntax
     */
    record Declared(String name, int start, int end, int methods, int stubs, boolean sound) {
        /** A class with errors of syntax loses most of its methods; of the others that of which more is written is better. */
        boolean isBetterThan(Declared other) {
            return sound == other.sound ? unwritten() < other.unwritten() : sound;
        }

        private int unwritten() {
            return methods == 0 ? Integer.MAX_VALUE : stubs;
        }
    }

    private Outline(CompilationUnitTree unit, SourceFile file, boolean sound) {
        this.file = file;
        this.sound = sound;
        packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    }

    static Outline of(CompilationUnitTree unit, SourceFile file, boolean sound, JavacTask task) {
        Outline outline = new Outline(unit, file, sound);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree type) {
                outline.add(
                        type, (int) positions.getStartPosition(unit, type), (int) positions.getEndPosition(unit, type));
            }
        }
        return outline;
    }

    SourceFile file() {
        return file;
    }

    List<Declared> topLevel() {
        return topLevel;
    }

    /** How many classes there are, nested and anonymous ones included. */
    int classes() {
        return classes;
    }

    /** Methods that are not written, such as {@code layers.Conv2d$Inner.forward/4}. */
    List<String> stubs() {
        return stubs;
    }

    private void add(ClassTree type, int start, int end) {
        String name = packageName + type.getSimpleName();
        Members members = new Members(name);
        members.scan(type, null);
        // the parser makes up an end for what it cannot read to the end
        topLevel.add(new Declared(name, start, Math.max(start, end), members.methods, members.stubs, sound));
    }

    private final class Members extends TreeScanner<Void, Void> {
        private String binaryName;
        private int depth;
        private int methods;
        private int stubs;

        Members(String topLevel) {
            binaryName = topLevel;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            classes++;
            String outer = binaryName;
            binaryName += depth == 0 ? "" : "$" + type.getSimpleName();
            depth++;
            super.visitClass(type, nothing);
            depth--;
            binaryName = outer;
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean stub = Stubs.isStub(method);
            if (stub) {
                Outline.this.stubs.add(binaryName + "." + method.getName() + "/"
                        + method.getParameters().size());
            }
            if (depth == 1 && method.getReturnType() != null) {
                methods++;
                stubs += stub ? 1 : 0;
            }
            return super.visitMethod(method, nothing);
        }
    }
}
