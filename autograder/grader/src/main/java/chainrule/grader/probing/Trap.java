package chainrule.grader.probing;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the line in which a student's code reads what a wrong result is computed from: one row of it is null, and the
 * code throws where it comes to that row.
 *
 * @param <S> the contract interface
 */
final class Trap<S> {
    private static final int MOST_CASES = 4;
    private static final int FEWEST_ROWS = 2;

    private final Asking<S> asking;
    private final CheckVerdict verdict;
    private final String output;
    private final Set<String> outputs;

    /** All verdicts of the exercise tell what else the same call gives. */
    Trap(Asking<S> asking, CheckVerdict verdict, String output, List<CheckVerdict> verdicts) {
        this.asking = asking;
        this.verdict = verdict;
        this.output = output;
        String call = verdict.check().operation().name();
        this.outputs = verdicts.stream()
                .filter(other -> other.check().operation().name().equals(call))
                .flatMap(other -> other.cases().stream())
                .flatMap(judged -> judged.expected().values().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Two sentences, or none where the code does not come to that row. */
    List<Sentence> lines() {
        return Stream.concat(verdict.shown().stream(), verdict.cases().stream())
                .filter(judged -> judged.outcome() instanceof Outcome.Wrong wrong
                        && wrong.discrepancies().containsKey(output)
                        && wrong.actual().get(output) != null)
                .limit(MOST_CASES)
                .map(this::in)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private <C extends Record & Case> List<Sentence> in(CaseVerdict<?> judged) {
        @SuppressWarnings("unchecked") // the verdict's cases are cases of its check
        Check<S, C> check = (Check<S, C>) verdict.check();
        @SuppressWarnings("unchecked")
        C given = (C) judged.posed().given();
        long numbers = judged.expected().numbers();
        return input(check, given)
                .filter(input -> isOfThisAlone(check, given, input))
                .flatMap(input -> frame(check, given, input, numbers).map(frame -> told(input, frame)))
                .orElse(List.of());
    }

    /** Where another result of the same call is computed from the input too, the line may be that one's. */
    private <C extends Record & Case> boolean isOfThisAlone(Check<S, C> check, C given, String input) {
        return outputs.stream().filter(other -> !other.equals(output)).allMatch(other -> {
            List<Formula> formulas = check.operation().sums().stream()
                    .filter(sum -> sum.output().equals(other))
                    .map(sum -> sum.formula().apply(given))
                    .flatMap(Optional::stream)
                    .toList();
            return !formulas.isEmpty()
                    && formulas.stream()
                            .flatMap(formula -> formula.operands().stream())
                            .noneMatch(factor -> factor.array().equals(input));
        });
    }

    /** The last row: the first ones are often asked for their lengths. */
    private <C extends Record & Case> Optional<Frame> frame(Check<S, C> check, C given, String input, long numbers) {
        int rows = rows(value(given, input));
        return rows < FEWEST_ROWS
                ? Optional.empty()
                : asking.thrownAt(check, Numbers.withoutRow(given, input, rows - 1), numbers);
    }

    private List<Sentence> told(String input, Frame frame) {
        List<Sentence> lines = new ArrayList<>();
        lines.add(new LineRead(output, input, StudentText.of(frame.file()).line(), frame.line()));
        asking.source(frame)
                .ifPresent(text ->
                        lines.add(new LineRead.Text(StudentText.of(text.strip()).line())));
        return lines;
    }

    /** Of a sum of products an operand other than the gradient; else the gradient, or the input. */
    private <C extends Record & Case> Optional<String> input(Check<S, C> check, C given) {
        Optional<String> operand = check.operation().sums().stream()
                .filter(sum -> sum.output().equals(output))
                .map(sum -> sum.formula().apply(given))
                .flatMap(Optional::stream)
                .map(formula -> formula.operands().stream()
                        .map(Factor::array)
                        .filter(name -> !name.equals("dy"))
                        .reduce((one, other) -> other))
                .flatMap(Optional::stream)
                .findFirst();
        String usual = output.startsWith("d") ? "dy" : "x";
        return operand.or(() -> Optional.of(usual)).filter(name -> value(given, name) != null);
    }

    private static Object value(Record given, String name) {
        return Numbers.arrays(given).stream()
                .filter(named -> named.name().equals(name))
                .map(Numbers.Named::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int rows(Object value) {
        if (value instanceof double[][] rows) {
            return rows.length;
        }
        return value instanceof Object[] parts
                ? Stream.of(parts).mapToInt(Trap::rows).sum()
                : 0;
    }
}
