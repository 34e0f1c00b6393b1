package chainrule.grader.probing;

import chainrule.testkit.twist.Twist;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which two of many twists may together give what came back in a case: those that were found elsewhere come first, then
 * those whose differences add up or multiply to it, then all the others.
 */
final class TwistPairs {
    private static final int MOST_PAIRED = 400;

    private final List<Tried> effective;
    private final double[] own;
    private final double[] actual;
    private final double allowed;

    /** A twist and what it gives in a case. */
    record Tried(Twist twist, double[] numbers) {}

    /** Twists that change something, the nearest first. */
    TwistPairs(List<Tried> effective, double[] own, double[] actual, double allowed) {
        this.effective = effective;
        this.own = own;
        this.actual = actual;
        this.allowed = allowed;
    }

    /** Each that was found elsewhere, beside each. */
    Stream<List<Twist>> withKnown(List<Twist> known) {
        return effective.stream()
                .filter(one -> known.contains(one.twist))
                .flatMap(one -> effective.stream()
                        .filter(other -> isApart(one, other) && mayFit(one, other))
                        .map(other -> pair(one, other)));
    }

    /** All pairs, as far as they may fit. */
    Stream<List<Twist>> inOrder() {
        return Stream.concat(composed(), nearest());
    }

    private Stream<List<Twist>> composed() {
        List<List<Twist>> pairs = new ArrayList<>();
        for (int i = 0; i < effective.size(); i++) {
            for (int j = i + 1; j < effective.size(); j++) {
                Tried one = effective.get(i);
                Tried other = effective.get(j);
                if (isApart(one, other)
                        && (isSum(one.numbers, other.numbers) || isProduct(one.numbers, other.numbers))) {
                    pairs.add(pair(one, other));
                }
            }
        }
        return pairs.stream();
    }

    private boolean isSum(double[] one, double[] other) {
        for (int i = 0; i < own.length; i++) {
            if (!isNear(one[i] + other[i] - own[i], actual[i], 4 * allowed)) {
                return false;
            }
        }
        return true;
    }

    private boolean isProduct(double[] one, double[] other) {
        for (int i = 0; i < own.length; i++) {
            if (!isNear(
                    one[i] * other[i], actual[i] * own[i], 4 * allowed * (1 + Math.abs(own[i]) + Math.abs(one[i])))) {
                return false;
            }
        }
        return true;
    }

    private Stream<List<Twist>> nearest() {
        int most = Math.min(MOST_PAIRED, effective.size());
        return IntStream.range(1, Math.max(1, 2 * most - 2))
                .boxed()
                .flatMap(sum -> IntStream.range(Math.max(0, sum - most + 1), (sum + 1) / 2)
                        .filter(i -> isApart(effective.get(i), effective.get(sum - i))
                                && mayFit(effective.get(i), effective.get(sum - i)))
                        .mapToObj(i -> pair(effective.get(i), effective.get(sum - i))));
    }

    private static boolean isApart(Tried one, Tried other) {
        return !one.twist.place().equals(other.twist.place());
    }

    private static List<Twist> pair(Tried one, Tried other) {
        return List.of(one.twist, other.twist);
    }

    /** Where one of two alone does nothing, the other one alone does what both do. */
    private boolean mayFit(Tried one, Tried other) {
        for (int i = 0; i < own.length; i++) {
            boolean ones = !isNear(one.numbers[i], own[i], allowed);
            boolean others = !isNear(other.numbers[i], own[i], allowed);
            if (ones != others && !isNear(ones ? one.numbers[i] : other.numbers[i], actual[i], allowed)
                    || !ones && !others && !isNear(own[i], actual[i], allowed)) {
                return false;
            }
        }
        return true;
    }

    static boolean isNear(double one, double other, double allowed) {
        return Double.compare(one, other) == 0 || Math.abs(one - other) <= allowed;
    }
}
