package chainrule.grader.probing;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.Sum;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.twist.Twists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a student's code returned for one output in the cases of a check: a law is told when it gives all of it, and what
 * came back for other cases too.
 *
 * @param <C> the kind of case
 * @param check what is computed
 * @param output which result
 * @param sums what it adds up
 * @param seen what was returned where it was judged, the case that is shown first
 * @param fresh what was returned for other cases
 */
record Evidence<C extends Record & Case>(
        Check<?, C> check, String output, List<Sum<C>> sums, List<Seen<C>> seen, List<Seen<C>> fresh) {
    private static final int MOST_MEASURED = 3;
    private static final int FEWEST_EXCEPTIONS = 3;
    private static final double ROUNDING = 1e-9;
    private static final double OF_A_DEVIATION = 1.0 / 8;

    static <C extends Record & Case> Evidence<C> of(CheckVerdict verdict, Check<?, C> check, String output) {
        List<Seen<C>> seen = new ArrayList<>();
        verdict.shown().ifPresent(shown -> add(seen, shown, output));
        verdict.cases().forEach(judged -> add(seen, judged, output));
        List<Sum<C>> sums = check.operation().sums().stream()
                .filter(sum -> sum.output().equals(output))
                .toList();
        return new Evidence<>(check, output, sums, seen, List.of());
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

    /** The same with what came back for other cases, as far as it is known what should have. */
    Evidence<C> with(List<Fresh.Answered<C>> answers) {
        List<Seen<C>> others = new ArrayList<>();
        double allowed = seen.stream().mapToDouble(Seen::allowed).max().orElse(0);
        for (Fresh.Answered<C> answer : answers) {
            Optional<Tensor> right = right(answer.given());
            if (right.isPresent() && Reading.of(answer.outputs().get(output)) instanceof Tensor actual) {
                Seen<C> one = new Seen<>(answer.given(), right.get(), actual, allowed, false);
                boolean isWrong = !isNear(right.get().values(), one);
                others.add(new Seen<>(answer.given(), right.get(), actual, allowed, isWrong));
            }
        }
        return new Evidence<>(check, output, sums, seen, others);
    }

    private Optional<Tensor> right(C given) {
        if (check.operation().workings().isPresent()) {
            Object value = check.operation()
                    .workings()
                    .get()
                    .of(given, Twists.of(List.of()).only(output))
                    .byName()
                    .get(output);
            return Optional.ofNullable(value).map(Reading::tensor);
        }
        List<Formula> formulas = sums.stream()
                .map(sum -> sum.formula().apply(given))
                .flatMap(Optional::stream)
                .toList();
        if (formulas.isEmpty()) {
            return Optional.empty();
        }
        double[] values = new double[formulas.get(0).output().size()];
        formulas.forEach(formula -> SumLaw.OWN.addTo(values, formula, given));
        int[] shape = formulas.get(0).output().axes().stream()
                .mapToInt(axis -> axis.length())
                .toArray();
        return Optional.of(new Tensor(shape, values));
    }

    /** The same of other cases. */
    Evidence<C> like(CheckVerdict other) {
        return of(other, check, output);
    }

    boolean isWrongAnywhere() {
        return seen.stream().anyMatch(Seen::isWrong);
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

    /** Computes what a law gives in a case; nothing where it gives nothing. */
    @FunctionalInterface
    interface Giving<C extends Record & Case> {
        Optional<double[]> in(Seen<C> one);
    }

    /**
     * Whether a law may be told: it gives every number of every wrong case, and where it gives other numbers than right
     * ones that came back, there are right cases among those that were judged, and several wrong ones.
     */
    boolean isProven(Giving<C> law) {
        return all().filter(Seen::isWrong).allMatch(one -> isGivenBy(law, one))
                && (!isContradicted(law) || mayHoldInSome());
    }

    private boolean mayHoldInSome() {
        long others = fresh.stream().filter(Seen::isWrong).count();
        return wrong() > 0 && wrong() + others >= FEWEST_EXCEPTIONS && wrong() < seen.size() - 1;
    }

    /** Whether right results came back somewhere that are not those of a law. */
    boolean isContradicted(Giving<C> law) {
        return all().filter(one -> !one.isWrong()).anyMatch(one -> !isGivenBy(law, one));
    }

    /** What was judged, the case that is shown first, and then the others. */
    Stream<Seen<C>> all() {
        return Stream.concat(seen.stream(), fresh.stream());
    }

    boolean isProven(OutputLaw<C> law) {
        return isProven(giving(law));
    }

    static <C extends Record & Case> Giving<C> giving(OutputLaw<C> law) {
        return one -> Optional.of(law.numbers(one));
    }

    /** Whether a law gives every number that was judged, of all cases or of those that are wrong. */
    boolean isGivenBy(Giving<C> law, boolean everywhere) {
        return seen.stream().filter(one -> everywhere || one.isWrong()).allMatch(one -> isGivenBy(law, one));
    }

    /** Whether it does so in those alone, of several: in the others the formula's own numbers came back. */
    Optional<Law> exception(Giving<C> law) {
        return isContradicted(law) ? Optional.of(onlyInSome()) : Optional.empty();
    }

    private Law onlyInSome() {
        return new Law.OnlyInSome(output, wrong(), seen.size() - 1);
    }

    /** In how many cases, but for the one that is shown. */
    private int wrong() {
        return (int) seen.stream().skip(1).filter(Seen::isWrong).count();
    }

    private boolean isGivenBy(Giving<C> law, Seen<C> one) {
        return law.in(one).filter(numbers -> isNear(numbers, one)).isPresent();
    }

    /** Whether numbers are those that were returned in a case. */
    boolean isNear(double[] predicted, Seen<C> one) {
        double[] actual = one.actual().values();
        double allowed = allowed(one);
        if (predicted.length != actual.length) {
            return false;
        }
        for (int i = 0; i < actual.length; i++) {
            // NaN is NaN here
            if (Double.compare(predicted[i], actual[i]) != 0 && !(Math.abs(predicted[i] - actual[i]) <= allowed)) {
                return false;
            }
        }
        return true;
    }

    /** How far what is computed may lie from what was returned: never as far as that lies from what is right. */
    double allowed(Seen<C> one) {
        double rounding = ROUNDING * Math.max(1, one.expected().magnitude());
        return Math.max(one.allowed(), one.isWrong() ? Math.min(rounding, deviation(one) * OF_A_DEVIATION) : rounding);
    }

    private static <C extends Record & Case> double deviation(Seen<C> one) {
        double[] expected = one.expected().values();
        double[] actual = one.actual().values();
        double most = 0;
        for (int i = 0; i < expected.length && expected.length == actual.length; i++) {
            most = Math.max(most, Math.abs(expected[i] - actual[i]));
        }
        return most > 0 ? most : Double.POSITIVE_INFINITY;
    }

    /** How many wrong numbers came back, each counted once. */
    long wrongNumbers() {
        return all().filter(Seen::isWrong)
                .flatMapToDouble(one -> IntStream.range(0, one.actual().values().length)
                        .filter(i -> one.actual().values()[i] != one.expected().values()[i])
                        .mapToDouble(i -> one.actual().values()[i]))
                .distinct()
                .count();
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
