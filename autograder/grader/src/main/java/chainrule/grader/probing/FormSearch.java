package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Sum;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * Looks for what happens to each number by itself, of a result or of what it is made from, and for the right numbers in
 * another order. Asks nobody: what was returned in the cases of a check is enough.
 *
 * @param <C> the kind of case
 */
final class FormSearch<C extends Record & Case> {
    private static final int FEWEST_NUMBERS = 6;
    private static final int FEWEST_AT_THE_LIMIT = 3;

    private final Evidence<C> evidence;
    private final List<Seen<C>> cases;

    private FormSearch(Evidence<C> evidence) {
        this.evidence = evidence;
        this.cases = evidence.all().toList();
    }

    static <C extends Record & Case> Stream<Law> all(Evidence<C> evidence) {
        FormSearch<C> search = new FormSearch<>(evidence);
        return search.isTelling()
                ? Stream.<Stream<Law>>of(
                                search.ofResult().stream(),
                                search.limited().stream(),
                                search.reversed().stream(),
                                search.ofOperands().stream(),
                                new ArrayForms<>(evidence).all())
                        .flatMap(laws -> laws)
                : Stream.empty();
    }

    private boolean isTelling() {
        return cases.stream()
                        .allMatch(one ->
                                one.expected().values().length == one.actual().values().length)
                && cases.stream()
                                .filter(Seen::isWrong)
                                .mapToInt(one -> one.actual().values().length)
                                .sum()
                        >= FEWEST_NUMBERS;
    }

    private Optional<Law> ofResult() {
        return Stream.of(Form.values())
                .filter(form -> form != Form.ONE)
                .filter(form -> isGivenBy(form::of))
                .<Law>map(form -> new Law.ChangedResult(evidence.output(), form.words()))
                .findFirst();
    }

    private boolean isGivenBy(DoubleUnaryOperator function) {
        return cases.stream()
                .allMatch(one -> evidence.isNear(
                        Arrays.stream(one.expected().values()).map(function).toArray(), one));
    }

    /** A limit is a number that comes back again and again where the right ones lie beyond it. */
    private Optional<Law> limited() {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (Seen<C> one : cases) {
            for (double number : one.actual().values()) {
                most = Math.max(most, number);
                least = Math.min(least, number);
            }
        }
        double upper = most;
        double lower = least;
        // with nothing in between it is a constant, which no limit explains
        boolean anyWithin = cases.stream()
                .flatMapToDouble(one -> Arrays.stream(one.actual().values()))
                .anyMatch(number -> lower < number && number < upper);
        boolean above = beyond(number -> number > upper) >= FEWEST_AT_THE_LIMIT;
        boolean below = beyond(number -> number < lower) >= FEWEST_AT_THE_LIMIT;
        boolean holds = anyWithin
                && (above || below)
                && isGivenBy(number -> {
                    double cut = above ? Math.min(upper, number) : number;
                    return below ? Math.max(lower, cut) : cut;
                });
        return holds ? Optional.of(new Law.Limited(evidence.output(), below, lower, above, upper)) : Optional.empty();
    }

    private long beyond(DoublePredicate isBeyond) {
        return cases.stream()
                .flatMapToDouble(one -> Arrays.stream(one.expected().values()))
                .filter(isBeyond)
                .count();
    }

    private Optional<Law> reversed() {
        int rank = cases.get(0).expected().shape().length;
        for (int axis = 0; axis < rank; axis++) {
            int along = axis;
            if (cases.stream()
                    .allMatch(one -> one.expected().shape().length == rank
                            && evidence.isNear(reversed(one.expected(), along), one))) {
                return Optional.of(new Law.Reversed(evidence.output(), axis));
            }
        }
        return Optional.empty();
    }

    private static double[] reversed(Tensor tensor, int axis) {
        int inner = 1;
        for (int i = axis + 1; i < tensor.shape().length; i++) {
            inner *= tensor.shape()[i];
        }
        int length = tensor.shape()[axis];
        double[] reversed = new double[tensor.values().length];
        for (int i = 0; i < reversed.length; i++) {
            int index = i / inner % length;
            reversed[i + (length - 1 - 2 * index) * inner] = tensor.values()[i];
        }
        return reversed;
    }

    private Optional<Law> ofOperands() {
        Set<String> operands = new LinkedHashSet<>();
        for (Seen<C> one : cases) {
            for (Sum<C> sum : evidence.sums()) {
                one.formula(sum)
                        .ifPresent(formula ->
                                formula.operands().stream().map(Factor::array).forEach(operands::add));
            }
        }
        for (String operand : operands) {
            for (Form form : Form.values()) {
                if (cases.stream().allMatch(one -> evidence.isNear(numbers(one, operand, form), one))) {
                    return Optional.of(new Law.ChangedOperand(evidence.output(), operand, form.words()));
                }
            }
        }
        return Optional.empty();
    }

    /** The numbers of the formula where one operand is changed. */
    private double[] numbers(Seen<C> one, String operand, Form form) {
        Map<String, double[]> changed = new HashMap<>();
        Numbers.arrays(one.given()).stream()
                .filter(named -> named.name().equals(operand) && named.value() != null)
                .forEach(named -> changed.put(
                        operand, form.of(Reading.tensor(named.value()).values())));
        C other = Numbers.with(one.given(), changed);
        List<SumLaw> own = new ArrayList<>();
        evidence.sums().forEach(sum -> own.add(SumLaw.OWN));
        return new OutputLaw<>(evidence.sums(), own, 0)
                .numbers(new Seen<>(other, one.expected(), one.actual(), one.allowed(), one.isWrong()));
    }
}
