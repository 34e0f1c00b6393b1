package chainrule.staff.explain;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Allowance;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.DiscrepancySentence;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.MatrixText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One case in full: inputs, expected, actual, allowance. */
final class ExplainedCase {
    private static final int MOST_ENTRIES = 20;

    private ExplainedCase() {}

    /** Where it is from, its settings, and whether it was right. */
    static String summary(CaseVerdict<?> verdict) {
        String origin =
                verdict.posed().origin().isEmpty() ? "" : verdict.posed().origin() + ", ";
        String settings = verdict.posed().given().facts().settings();
        return origin + (settings.isEmpty() ? "" : settings + ", ") + outcome(verdict.outcome());
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Wrong wrong) {
            return "WRONG. "
                    + wrong.discrepancies().entrySet().stream()
                            .map(entry -> DiscrepancySentence.of(entry.getKey(), entry.getValue())
                                    .text())
                            .collect(Collectors.joining(" "));
        }
        return outcome instanceof Outcome.Failed failed
                ? "FAILED. " + failed.fault().text()
                : "right";
    }

    static List<String> lines(CaseVerdict<?> verdict) {
        List<String> lines = new ArrayList<>();
        for (Numbers.Named input : Numbers.arrays(verdict.posed().given())) {
            lines.addAll(matrix(input.name(), input.value()));
        }
        if (verdict.outcome() instanceof Outcome.Failed failed) {
            lines.add(failed.fault().text());
        }
        verdict.expected().values().forEach((name, tensor) -> {
            lines.addAll(MatrixText.lines("expected " + name, tensor));
            addActual(verdict.outcome(), name, lines);
            lines.add(allowance(name, verdict.expected().allowances()));
        });
        return lines;
    }

    private static void addActual(Outcome outcome, String name, List<String> lines) {
        if (outcome instanceof Outcome.Wrong wrong) {
            if (Reading.of(wrong.actual().get(name)) instanceof Tensor actual) {
                lines.addAll(MatrixText.lines("actual " + name, actual));
            }
            Discrepancy discrepancy = wrong.discrepancies().get(name);
            if (discrepancy instanceof Discrepancy.OtherValues values) {
                addEntries(name, values, lines);
            } else if (discrepancy != null) {
                lines.add(DiscrepancySentence.of(name, discrepancy).text());
            }
        }
    }

    /** Every digit, since the last ones may be what a dispute is about. */
    private static void addEntries(String name, Discrepancy.OtherValues values, List<String> lines) {
        for (int i = 0; i < Math.min(MOST_ENTRIES, values.wrong().length); i++) {
            int place = values.wrong()[i];
            double expected = values.expected().values()[place];
            double actual = values.actual().values()[place];
            lines.add("  " + name + Figures.place(values.expected().indexOf(place)) + ": expected " + expected
                    + ", actual " + actual + ", off by " + Math.abs(expected - actual));
        }
        if (values.wrong().length > MOST_ENTRIES) {
            lines.add("  and " + (values.wrong().length - MOST_ENTRIES) + " more");
        }
    }

    private static String allowance(String name, Map<String, Allowance> allowances) {
        Allowance allowance = allowances.get(name);
        return "allowed for " + name + ": " + allowance.value() + "  (terms " + allowance.terms() + ", magnitude "
                + Figures.number(allowance.magnitude()) + ", conditioning "
                + Figures.number(allowance.conditioning()) + ")";
    }

    private static List<String> matrix(String name, Object value) {
        return value == null ? List.of(name + " = null (none)") : MatrixText.lines(name, Reading.tensor(value));
    }
}
