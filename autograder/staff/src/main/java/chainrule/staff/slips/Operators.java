package chainrule.staff.slips;

import chainrule.wire.SourceFile;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Walks through a file and writes every place otherwise in the ways in which people err. What comes of it need not compile:
 * that costs less to find out than to foresee.
 */
final class Operators extends Rewriting {
    private static final int[] COUNTS = {1, 2, 3, 4, 5, 8, 16};

    Operators(SourceFile file, CompilationUnitTree unit, Trees trees) {
        super(file, unit, trees);
    }

    /** What may be done to a number on its way into a variable, a sum or a result. */
    private void spoil(ExpressionTree value) {
        if (value == null || !isDouble(value)) {
            return;
        }
        String text = in(text(value));
        for (int most : new int[] {1, 5, 100}) {
            replace(value, "clipped to " + most, "Math.max(-" + most + ".0, Math.min(" + most + ".0, " + text + "))");
        }
        replace(value, "negative taken for 0", "Math.max(0.0, " + text + ")");
        replace(value, "taken by its size", "Math.abs" + text);
        replace(value, "in single precision", "(double) (float) " + text);
        replace(value, "negated", "-" + text);
        replace(value, "doubled", "2 * " + text);
        replace(value, "left out", "0.0");
        replace(value, "at least 1e-5", "Math.max(1e-5, " + text + ")");
        replace(value, "1e-5 added", text + " + 1e-5");
        replace(value, "cut to a whole number", "(double) (long) " + text);
        for (String array : others(null, TypeKind.ARRAY)) {
            replace(value, "divided by a count", text + " / " + array + ".length");
        }
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void nothing) {
        String left = text(tree.getLeftOperand());
        String right = text(tree.getRightOperand());
        switch (tree.getKind()) {
            case PLUS, MINUS, MULTIPLY, DIVIDE, REMAINDER -> arithmetic(tree, left, right);
            case LESS_THAN, GREATER_THAN, LESS_THAN_EQUAL, GREATER_THAN_EQUAL -> comparison(tree, left, right);
            case CONDITIONAL_AND, CONDITIONAL_OR -> {
                replace(tree, "second condition forgotten", left);
                replace(tree, "first condition forgotten", right);
            }
            default -> {}
        }
        return super.visitBinary(tree, nothing);
    }

    private void arithmetic(BinaryTree tree, String left, String right) {
        replace(tree, "second term or factor left out", left);
        replace(tree, "first term or factor left out", tree.getKind() == Tree.Kind.MINUS ? "-" + in(right) : right);
        if (tree.getKind() == Tree.Kind.MINUS) {
            replace(tree, "subtracted the other way round", in(right) + " - " + in(left));
            replace(tree, "added", left + " + " + right);
        }
        if (tree.getKind() == Tree.Kind.PLUS) {
            replace(tree, "subtracted", left + " - " + in(right));
        }
        if (tree.getKind() == Tree.Kind.DIVIDE && isInt(tree)) {
            replace(tree, "divided and rounded up", in(left + " + " + right + " - 1") + " / " + in(right));
            replace(tree, "divided and rounded", "(int) Math.round(1.0 * " + in(left) + " / " + in(right) + ")");
        } else if (tree.getKind() == Tree.Kind.DIVIDE) {
            replace(tree, "divided as whole numbers", "(double) ((long) " + in(left) + " / (long) " + in(right) + ")");
            replace(tree, "divisor kept from 0", left + " / " + in(in(right) + " + 1e-8"));
            replace(tree, "divisor at least 1", left + " / Math.max(1, " + right + ")");
        }
    }

    private void comparison(BinaryTree tree, String left, String right) {
        String sign = between(tree.getLeftOperand(), tree.getRightOperand()).strip();
        if (isDouble(tree.getLeftOperand()) || isDouble(tree.getRightOperand())) {
            replace(tree, "compared by size", "Math.abs(" + left + ") " + sign + " Math.abs(" + right + ")");
            replace(tree, "compared in single precision", "(float) " + in(left) + " " + sign + " (float) " + in(right));
            replace(tree, "compared as whole numbers", "(long) " + in(left) + " " + sign + " (long) " + in(right));
        }
        replace(
                tree,
                "other at equality",
                left + (sign.endsWith("=") ? " " + sign.charAt(0) + " " : " " + sign + "= ") + right);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
        replace(tree, "assigned, not accumulated", text(tree.getVariable()) + " = " + text(tree.getExpression()));
        spoil(tree.getExpression());
        return super.visitCompoundAssignment(tree, nothing);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void nothing) {
        spoil(tree.getExpression());
        return super.visitAssignment(tree, nothing);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
        spoil(tree.getInitializer());
        return super.visitVariable(tree, nothing);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void nothing) {
        spoil(tree.getExpression());
        return super.visitReturn(tree, nothing);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
        if (tree.getBody() instanceof ExpressionTree value) {
            spoil(value);
        }
        return super.visitLambdaExpression(tree, nothing);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void nothing) {
        replace(tree, "left out", ";");
        return super.visitExpressionStatement(tree, nothing);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void nothing) {
        if (tree.getCondition() instanceof BinaryTree condition && isInt(condition.getRightOperand())) {
            ExpressionTree bound = condition.getRightOperand();
            for (int count : COUNTS) {
                replace(bound, "no more than " + count, "Math.min(" + count + ", " + text(bound) + ")");
            }
            replace(bound, "one fewer", in(text(bound)) + " - 1");
        }
        tree.getInitializer().forEach(first -> {
            if (first instanceof VariableTree counter && "0".equals(text(counter.getInitializer()))) {
                replace(counter.getInitializer(), "first left out", "1");
            }
        });
        return super.visitForLoop(tree, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
        TypeMirror of = type(tree.getExpression());
        if (of != null && of.getKind() == TypeKind.ARRAY && tree.getIdentifier().contentEquals("length")) {
            String array = text(tree.getExpression());
            replace(tree, "length of the axis within", array + "[0].length");
            if (tree.getExpression() instanceof ArrayAccessTree access) {
                replace(tree, "length of the axis around", text(access.getExpression()) + ".length");
            }
        }
        return super.visitMemberSelect(tree, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select
                && tree.getArguments().isEmpty()) {
            TypeMirror of =
                    trees().getTypeMirror(new TreePath(new TreePath(getCurrentPath(), select), select.getExpression()));
            String whole = text(select.getExpression());
            if (select.getIdentifier().contentEquals("clone")) {
                replace(tree, "not copied", whole);
            } else if (of instanceof DeclaredType declared
                    && declared.asElement().getKind() == ElementKind.RECORD) {
                siblings(declared.asElement(), select.getIdentifier().toString())
                        .forEach(name -> replace(tree, "taken for another of its kind", whole + "." + name + "()"));
            }
            if (isInt(tree)) {
                replace(tree, "always 0", "0");
                replace(tree, "always 1", "1");
                replace(tree, "never above 2", "Math.min(2, " + text(tree) + ")");
                replace(tree, "never above 3", "Math.min(3, " + text(tree) + ")");
            }
        } else if (tree.getArguments().size() > 1) {
            tree.getArguments().forEach(argument -> replace(tree, "one of its arguments alone", text(argument)));
            exchangeArguments(tree);
        }
        return super.visitMethodInvocation(tree, nothing);
    }

    private void exchangeArguments(MethodInvocationTree tree) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            List<String> texts =
                    new ArrayList<>(arguments.stream().map(this::text).toList());
            texts.add(i, texts.remove(i + 1));
            replace(tree, "arguments exchanged", text(tree.getMethodSelect()) + in(String.join(", ", texts)));
        }
    }

    private static List<String> siblings(Element record, String name) {
        List<? extends Element> components = record.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.RECORD_COMPONENT)
                .toList();
        String type = components.stream()
                .filter(component -> component.getSimpleName().contentEquals(name))
                .map(component -> component.asType().toString())
                .findFirst()
                .orElse("");
        return components.stream()
                .filter(component -> component.asType().toString().equals(type))
                .map(component -> component.getSimpleName().toString())
                .filter(other -> !other.equals(name))
                .toList();
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
        Element element = trees().getElement(getCurrentPath());
        boolean isVariable = element != null
                && (element.getKind() == ElementKind.LOCAL_VARIABLE || element.getKind() == ElementKind.PARAMETER);
        if (isVariable && element.asType() != null) {
            TypeKind kind = element.asType().getKind();
            if (kind == TypeKind.INT || kind == TypeKind.DOUBLE || kind == TypeKind.ARRAY) {
                others(element, kind).forEach(other -> replace(tree, "taken for another", other));
            }
        }
        return super.visitIdentifier(tree, nothing);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
        replace(tree, "always the first", in(text(tree.getTrueExpression())));
        replace(tree, "always the second", in(text(tree.getFalseExpression())));
        return super.visitConditionalExpression(tree, nothing);
    }

    @Override
    public Void visitIf(IfTree tree, Void nothing) {
        replace(tree.getCondition(), "always", "(true)");
        replace(tree.getCondition(), "never", "(false)");
        return super.visitIf(tree, nothing);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void nothing) {
        if (tree.getKind() == Tree.Kind.UNARY_MINUS || tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            replace(tree, "sign left out", text(tree.getExpression()));
        }
        return super.visitUnary(tree, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
        if (tree.getKind() == Tree.Kind.INT_LITERAL) {
            int value = (Integer) tree.getValue();
            replace(tree, "one more", Integer.toString(value + 1));
            replace(tree, "one less", in(Integer.toString(value - 1)));
        } else if (tree.getKind() == Tree.Kind.DOUBLE_LITERAL) {
            replace(tree, "doubled", in("2 * " + text(tree)));
        }
        return super.visitLiteral(tree, nothing);
    }
}
