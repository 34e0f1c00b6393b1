package chainrule.grader.diagnosis;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Submission;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * The gradient of the student's own forward, by central differences: two calls for each number of the shown case, which
 * is why only small cases are taken.
 */
final class Differences {
    private static final long MOST_NUMBERS = 80;

    /** A power of two, so that moving a dyadic number by it is exact. */
    private static final double STEP = 0x1.0p-17;

    private static final double TOLERANCE = 1e-5;

    private Differences() {}

    /** Whether there is a forward to a wrong backward, and the case is small. */
    static <C extends Record & Case> boolean arePossible(Check<?, C> check, CaseVerdict<C> shown) {
        return shown.outcome() instanceof Outcome.Wrong
                && check.operation().loss().isPresent()
                && Numbers.count(shown.posed().given()) <= MOST_NUMBERS;
    }

    /** Whose fault a wrong backward is; nothing where that cannot be told. */
    static <S, C extends Record & Case> Answer<Optional<OwnGradient>> of(
            Class<S> contract, Check<S, C> check, CaseVerdict<C> shown, Submission submission) {
        Outcome.Wrong wrong = (Outcome.Wrong) shown.outcome();
        ToDoubleBiFunction<S, C> loss = check.operation().loss().orElseThrow();
        List<String> outputs = List.copyOf(wrong.discrepancies().keySet());
        return submission.ask(
                contract,
                shown.expected().numbers(),
                implementation -> compare(
                        shown,
                        wrong,
                        own(outputs, shown.posed().given(), moved -> loss.applyAsDouble(implementation, moved))));
    }

    private static Optional<OwnGradient> compare(CaseVerdict<?> shown, Outcome.Wrong wrong, Map<String, double[]> own) {
        if (own.isEmpty()
                || own.values().stream().flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            return Optional.empty();
        }
        List<String> outputs = List.copyOf(own.keySet());
        if (own.entrySet().stream()
                .allMatch(entry -> isNear(entry.getValue(), wrong.actual().get(entry.getKey())))) {
            return Optional.of(new OwnGradient.FitsForward(outputs));
        }
        boolean asExpected = own.entrySet().stream()
                .allMatch(entry ->
                        isNear(entry.getValue(), shown.expected().values().get(entry.getKey())));
        return Optional.of(asExpected ? new OwnGradient.ForwardIsRight(outputs) : new OwnGradient.NeitherFits(outputs));
    }

    private static <C extends Record> Map<String, double[]> own(
            List<String> outputs, C given, ToDoubleFunction<C> loss) {
        Map<String, double[]> gradients = new LinkedHashMap<>();
        int first = 0;
        for (Numbers.Named input : Numbers.arrays(given)) {
            int count =
                    input.value() == null ? 0 : Reading.tensor(input.value()).values().length;
            String output = "d" + input.name();
            if (count > 0 && outputs.contains(output)) {
                gradients.put(output, gradient(first, count, given, loss));
            }
            first += count;
        }
        return gradients;
    }

    private static <C extends Record> double[] gradient(int first, int count, C given, ToDoubleFunction<C> loss) {
        double[] gradient = new double[count];
        for (int i = 0; i < count; i++) {
            double above = loss.applyAsDouble(moved(given, first + i, STEP));
            double below = loss.applyAsDouble(moved(given, first + i, -STEP));
            gradient[i] = (above - below) / (2 * STEP);
        }
        return gradient;
    }

    /** The same case with one number moved, counted over all numbers of the case. */
    private static <C extends Record> C moved(C given, int place, double by) {
        int[] next = {0};
        return Numbers.map(given, number -> next[0]++ == place ? number + by : number);
    }

    private static boolean isNear(double[] own, Object other) {
        if (!(Reading.of(other) instanceof Tensor tensor) || tensor.values().length != own.length) {
            return false;
        }
        double allowed = TOLERANCE * (1 + tensor.magnitude());
        List<Integer> far = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            if (!(Math.abs(own[i] - tensor.values()[i]) <= allowed)) {
                far.add(i);
            }
        }
        return far.isEmpty();
    }
}
