package chainrule.grader.html;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Window;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.DiscrepancySentence;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Turns a failed case into matrices, with the window that its first wrong entry is computed from. */
final class FigureOf {
    private static final IntPredicate NOWHERE = place -> false;

    private FigureOf() {}

    /**
     * What the outlined cells are.
     *
     * @param entry the worst entry
     * @param input where the cells are
     * @param cells how many they are
     */
    record WindowSentence(String entry, String input, int cells) implements Sentence {
        @Override
        public String text() {
            if (cells == 0) {
                return "No cell of " + input + " is outlined: none goes into " + entry + ", the worst entry.";
            }
            return "Outlined in " + input + ": the cells from which " + entry + ", the worst entry, is computed.";
        }
    }

    static Page.Figure of(CaseVerdict<?> shown, String heading) {
        Optional<Pointed> pointed = pointed(shown);
        List<String> differences = new ArrayList<>();
        List<Page.Result> results = new ArrayList<>();
        if (shown.outcome() instanceof Outcome.Wrong wrong) {
            wrong.discrepancies().forEach((name, discrepancy) -> {
                differences.add(DiscrepancySentence.of(name, discrepancy).text());
                result(name, discrepancy).ifPresent(results::add);
            });
        }
        return new Page.Figure(
                heading,
                differences,
                inputs(shown.posed().given(), pointed),
                missing(shown.posed().given()),
                pointed.map(at -> new WindowSentence(
                                        at.entry,
                                        at.window.input(),
                                        at.window.cells().size())
                                .text())
                        .orElse(""),
                results);
    }

    /** An entry and the cells that it is computed from. */
    private record Pointed(String entry, Window window) {}

    private static Optional<Pointed> pointed(CaseVerdict<?> shown) {
        if (!(shown.outcome() instanceof Outcome.Wrong wrong)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Discrepancy> one : wrong.discrepancies().entrySet()) {
            if (one.getValue() instanceof Discrepancy.OtherValues values) {
                int[] index = values.expected().indexOf(values.worst());
                Case given = shown.posed().given();
                Optional<Window> window = given.facts().window(one.getKey(), index);
                if (window.isPresent()) {
                    return window.map(cells -> new Pointed(one.getKey() + Figures.place(index), cells));
                }
            }
        }
        return Optional.empty();
    }

    private static <C extends Record & Case> List<Page.Matrix> inputs(C given, Optional<Pointed> pointed) {
        List<Page.Matrix> matrices = new ArrayList<>();
        for (Numbers.Named input : Numbers.arrays(given)) {
            if (input.value() != null) {
                Tensor tensor = Reading.tensor(input.value());
                IntPredicate read = pointed.filter(at -> at.window.input().equals(input.name()))
                        .map(at -> within(at.window, tensor))
                        .orElse(NOWHERE);
                Matrices cut = new Matrices(tensor);
                matrices.addAll(cut.isSmall() ? cut.tables(input.name(), NOWHERE, read) : List.of());
            }
        }
        return matrices;
    }

    private static <C extends Record & Case> List<String> missing(C given) {
        return Numbers.arrays(given).stream()
                .filter(input -> input.value() == null)
                .map(Numbers.Named::name)
                .toList();
    }

    private static IntPredicate within(Window window, Tensor tensor) {
        return place -> window.cells()
                .contains(Arrays.stream(tensor.indexOf(place)).boxed().toList());
    }

    private static Optional<Page.Result> result(String name, Discrepancy discrepancy) {
        if (discrepancy instanceof Discrepancy.OtherValues values) {
            IntPredicate wrong = place -> Arrays.binarySearch(values.wrong(), place) >= 0;
            return Optional.of(new Page.Result(pairs(name, values.expected(), values.actual(), wrong)));
        } else if (discrepancy instanceof Discrepancy.OtherShape shapes) {
            return Optional.of(new Page.Result(pairs(name, shapes.expected(), shapes.actual(), NOWHERE)));
        }
        return Optional.empty();
    }

    private static List<Page.Matrix> pairs(String name, Tensor expected, Tensor actual, IntPredicate wrong) {
        Matrices right = new Matrices(expected);
        Matrices yours = new Matrices(actual);
        if (!right.isSmall() || !yours.isSmall()) {
            return List.of();
        }
        List<Page.Matrix> expectedOnes = right.tables("expected " + name, wrong, NOWHERE);
        List<Page.Matrix> actualOnes = yours.tables("your " + name, wrong, NOWHERE);
        List<Page.Matrix> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(expectedOnes.size(), actualOnes.size()); i++) {
            pairs.addAll(i < expectedOnes.size() ? List.of(expectedOnes.get(i)) : List.of());
            pairs.addAll(i < actualOnes.size() ? List.of(actualOnes.get(i)) : List.of());
        }
        return pairs;
    }
}
