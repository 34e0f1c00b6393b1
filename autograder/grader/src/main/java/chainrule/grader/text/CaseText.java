package chainrule.grader.text;

import chainrule.grader.message.CaseHeading;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.words.DiscrepancySentence;
import chainrule.testkit.words.MatrixText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A case as text: its inputs, and the results beside each other where the width allows. */
final class CaseText {
    private static final int WIDTH = 76;
    private static final String GAP = "    ";

    private CaseText() {}

    /** The case under its heading: where it is from, its settings, its inputs, and what came of it. */
    static List<String> lines(CaseVerdict<?> verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(CaseHeading.of(verdict).text());
        lines.addAll(inputs(verdict.posed().given()));
        if (verdict.outcome() instanceof Outcome.Wrong wrong) {
            lines.add("");
            wrong.discrepancies()
                    .forEach((name, discrepancy) ->
                            lines.add(DiscrepancySentence.of(name, discrepancy).text()));
            lines.addAll(results(wrong));
        }
        return lines;
    }

    /** How the first result that differs does so. */
    static Optional<String> difference(CaseVerdict<?> verdict) {
        return verdict.outcome() instanceof Outcome.Wrong wrong
                ? wrong.discrepancies().entrySet().stream()
                        .findFirst()
                        .map(one -> DiscrepancySentence.of(one.getKey(), one.getValue())
                                .text())
                : Optional.empty();
    }

    private static <C extends Record & Case> List<String> inputs(C given) {
        List<List<String>> blocks = new ArrayList<>();
        for (Numbers.Named input : Numbers.arrays(given)) {
            blocks.add(
                    input.value() == null
                            ? List.of(input.name() + " = null (none)")
                            : MatrixText.lines(input.name(), Reading.tensor(input.value())));
        }
        return besideEachOther(blocks);
    }

    private static List<String> results(Outcome.Wrong wrong) {
        List<String> lines = new ArrayList<>();
        wrong.discrepancies().forEach((name, discrepancy) -> {
            if (discrepancy instanceof Discrepancy.OtherValues values) {
                lines.add("");
                lines.addAll(compare(name, values));
            } else if (discrepancy instanceof Discrepancy.OtherShape shapes) {
                lines.add("");
                lines.addAll(besideEachOther(List.of(
                        MatrixText.lines("expected " + name, shapes.expected()),
                        MatrixText.lines("your " + name, shapes.actual()))));
            }
        });
        return lines;
    }

    private static List<String> compare(String name, Discrepancy.OtherValues values) {
        IntPredicate differs = position -> Arrays.binarySearch(values.wrong(), position) >= 0;
        return besideEachOther(List.of(
                MatrixText.lines("expected " + name, values.expected(), differs, values.worst()),
                MatrixText.lines("your " + name, values.actual(), differs, values.worst())));
    }

    /** Puts blocks of lines side by side as long as they fit, and starts a new band of blocks when they do not. */
    static List<String> besideEachOther(List<List<String>> blocks) {
        List<String> all = new ArrayList<>();
        List<String> band = new ArrayList<>();
        for (List<String> block : blocks) {
            List<String> joined = join(band, block);
            if (band.isEmpty() || joined.stream().allMatch(line -> line.length() <= WIDTH)) {
                band = joined;
            } else {
                all.addAll(band);
                band = new ArrayList<>(block);
            }
        }
        all.addAll(band);
        return all;
    }

    private static List<String> join(List<String> left, List<String> right) {
        if (left.isEmpty()) {
            return new ArrayList<>(right);
        }
        int width = left.stream().mapToInt(String::length).max().orElse(0);
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            joined.add((first + " ".repeat(width - first.length()) + GAP + second).stripTrailing());
        }
        return joined;
    }
}
