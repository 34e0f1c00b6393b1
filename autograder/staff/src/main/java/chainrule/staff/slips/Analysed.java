package chainrule.staff.slips;

import chainrule.wire.SourceFile;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Source files as javac understands them: what stands where, and of which type it is. */
final class Analysed {
    private Analysed() {}

    /** Every edit of the files that is a slip of people; some will not compile. */
    static List<Edit> edits(List<SourceFile> sources) {
        try {
            JavacTask task = Javac.own().task(sources);
            List<CompilationUnitTree> trees = new ArrayList<>();
            task.parse().forEach(trees::add);
            task.analyze();
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                edits.addAll(new Operators(sources.get(i), trees.get(i), Trees.instance(task)).edits());
            }
            return edits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
