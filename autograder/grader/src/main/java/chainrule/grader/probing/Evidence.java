package chainrule.grader.probing;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.formula.Sum;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a student's code returned for one output in the cases of a check: a law is told when it gives all of it.
 *
 * @param <C> the kind of case
 * @param output which result
 * @param sums what it adds up
 * @param seen what was returned
 */
record Evidence<C extends Record & Case>(String output, List<Sum<C>> sums, List<Seen<C>> seen) {
    private static final int MOST_MEASURED = 3;
    private static final double ROUNDING = 1e-9;

    static <S, C extends Record & Case> Evidence<C> of(CheckVerdict verdict, Check<S, C> check, String output) {
        List<Seen<C>> seen = new ArrayList<>();
        verdict.shown().ifPresent(shown -> add(seen, shown, output));
        verdict.cases().forEach(judged -> add(seen, judged, output));
        List<Sum<C>> sums = check.operation().sums().stream()
                .filter(sum -> sum.output().equals(output))
                .toList();
        return new Evidence<>(output, sums, seen);
    }

    private static <C extends Record & Case> void add(List<Seen<C>> seen, CaseVerdict<?> judged, String output) {
        Tensor expected = judged.expected().values().get(output);
        if (expected == null || judged.outcome() instanceof Outcome.Failed) {
            return;
        }
        Reading actual = judged.outcome() instanceof Outcome.Wrong wrong
                        && wrong.discrepancies().containsKey(output)
                ? Reading.of(wrong.actual().get(output))
                : expected;
        @SuppressWarnings("unchecked") // the verdict's cases are cases of its check
        C given = (C) judged.posed().given();
        double allowed = judged.expected().allowances().get(output).value();
        if (actual instanceof Tensor tensor) {
            seen.add(new Seen<>(given, expected, tensor, allowed, tensor != expected));
        } else {
            seen.add(new Seen<>(given, expected, new Tensor(new int[] {0}, new double[0]), allowed, true));
        }
    }

    /** The wrong cases that are measured: the one that is shown, and then the smallest. */
    List<Seen<C>> measurable() {
        List<Seen<C>> wrong =
                new ArrayList<>(seen.stream().filter(Seen::isWrong).toList());
        if (wrong.size() > 1) {
            wrong.subList(1, wrong.size()).sort(Comparator.comparingLong(one -> Numbers.count(one.given())));
        }
        return wrong.stream().distinct().limit(MOST_MEASURED).toList();
    }

    /** Whether a law gives every number that was returned in the cases that are wrong. */
    boolean isGivenBy(OutputLaw<C> law) {
        return seen.stream().filter(Seen::isWrong).allMatch(one -> isGivenBy(law, one));
    }

    /** Whether it does so in those alone, of several: in the others the formula's own numbers came back. */
    Optional<Law> exception(OutputLaw<C> law) {
        long wrong = seen.stream().skip(1).filter(Seen::isWrong).count();
        return seen.stream().allMatch(one -> isGivenBy(law, one))
                ? Optional.empty()
                : Optional.of(new Law.OnlyInSome(output, (int) wrong, seen.size() - 1));
    }

    private boolean isGivenBy(OutputLaw<C> law, Seen<C> one) {
        return isNear(law.numbers(one), one);
    }

    /** Whether numbers are those that were returned in a case. */
    boolean isNear(double[] predicted, Seen<C> one) {
        double[] actual = one.actual().values();
        double allowed =
                Math.max(one.allowed(), ROUNDING * Math.max(1, one.expected().magnitude()));
        if (predicted.length != actual.length) {
            return false;
        }
        for (int i = 0; i < actual.length; i++) {
            if (!(Math.abs(predicted[i] - actual[i]) <= allowed)) {
                return false;
            }
        }
        return true;
    }

    /** The arithmetic of one wrong entry of the case that is shown. */
    List<Cell> cells(OutputLaw<C> law) {
        Seen<C> shown = seen.get(0);
        return Discrepancies.wrong(shown.expected(), shown.actual(), shown.allowed())
                .filter(wrong -> wrong.length > 0)
                .map(wrong -> Arithmetic.of(law, shown, wrong))
                .orElse(List.of());
    }
}
