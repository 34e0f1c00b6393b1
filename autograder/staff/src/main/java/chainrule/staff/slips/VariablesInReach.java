package chainrule.staff.slips;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** The variables that a place in a method can name: of its blocks, loops, lambdas and the method itself. */
final class VariablesInReach {
    private final Trees trees;
    private final List<Element> found = new ArrayList<>();

    VariablesInReach(Trees trees, TreePath place) {
        this.trees = trees;
        TreePath within = place;
        for (TreePath path = place.getParentPath(); path != null; path = path.getParentPath()) {
            add(path, within.getLeaf());
            if (path.getLeaf() instanceof MethodTree) {
                break;
            }
            within = path;
        }
    }

    /** Those of one kind, the nearest first. */
    List<Element> of(TypeKind kind) {
        return found.stream()
                .filter(element -> element.asType().getKind() == kind)
                .toList();
    }

    private void add(TreePath path, Tree within) {
        Tree tree = path.getLeaf();
        if (tree instanceof BlockTree block) {
            for (Tree statement : block.getStatements()
                    .subList(0, Math.max(0, block.getStatements().indexOf(within)))) {
                addVariable(path, statement);
            }
        } else if (tree instanceof ForLoopTree loop) {
            loop.getInitializer().forEach(first -> addVariable(path, first));
        } else if (tree instanceof LambdaExpressionTree lambda) {
            lambda.getParameters().forEach(parameter -> addVariable(path, parameter));
        } else if (tree instanceof MethodTree method) {
            method.getParameters().forEach(parameter -> addVariable(path, parameter));
        }
    }

    private void addVariable(TreePath path, Tree tree) {
        if (tree instanceof VariableTree) {
            Element element = trees.getElement(new TreePath(path, tree));
            if (element != null && element.asType() != null) {
                found.add(element);
            }
        }
    }
}
