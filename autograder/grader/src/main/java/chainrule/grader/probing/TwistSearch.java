package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.Workings;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.twist.Twist;
import chainrule.testkit.twist.Twist.Way;
import chainrule.testkit.twist.Twists;
import chainrule.testkit.twist.WholeArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Looks for the step of a computation that is another, or two of them: what then comes out must be every number that the
 * student's code returned in the wrong cases. Asks nobody.
 *
 * @param <C> the kind of case
 */
final class TwistSearch<C extends Record & Case> {
    private static final int MOST_CONSTANTS = 3;
    private static final double CONTRADICTED = 4;
    private static final int FEWEST_FOR_TWO = 8;
    private static final double OF_A_WHOLE_ARRAY = 0.75;
    private static final double OF_THE_RESULT = 0.25;
    private static final long LARGEST = 4_000;

    /** What one of two hardly ever is, and what could make up for another. */
    private static final Set<Way> ODD =
            Set.of(Way.ROOT, Way.CUT, Way.BELOW, Way.ABOVE, Way.PLUS, Way.NEGATIVE, Way.EVEN_ALONE);

    private final Workings<C> workings;
    private final Evidence<C> evidence;
    private final TwistChoice choice;
    private final Effort effort;
    private final Seen<C> first;
    private final Seen<C> smallest;

    private TwistSearch(Workings<C> workings, Evidence<C> evidence, TwistChoice choice, Effort effort) {
        this.workings = workings;
        this.evidence = evidence;
        this.choice = choice;
        this.effort = effort;
        this.first = evidence.seen().stream()
                .skip(1)
                .filter(Seen::isWrong)
                .min(Comparator.comparingLong(one -> Numbers.count(one.given())))
                .orElse(evidence.seen().get(0));
        this.smallest = evidence.seen().stream()
                .filter(Seen::isWrong)
                .min(Comparator.comparingLong(one -> Numbers.count(one.given())))
                .orElse(first);
    }

    /** Nothing where the workings say nothing of this output, or its wrong results are none that steps can give. */
    static <C extends Record & Case> Optional<TwistSearch<C>> of(
            Workings<C> workings, Evidence<C> evidence, TwistChoice choice, Effort effort) {
        boolean readable = evidence.seen().stream()
                .filter(Seen::isWrong)
                .allMatch(one ->
                        Arrays.equals(one.expected().shape(), one.actual().shape()));
        if (!readable || evidence.seen().isEmpty()) {
            return Optional.empty();
        }
        TwistSearch<C> search = new TwistSearch<>(workings, evidence, choice, effort);
        return search.isRight() ? Optional.of(search) : Optional.empty();
    }

    /** Where only what is known from elsewhere is tried. */
    private boolean isLarge() {
        return Numbers.count(first.given()) > LARGEST;
    }

    private boolean isRight() {
        return first.isWrong()
                && numbers(List.of(), first)
                        .filter(own -> evidence.isNear(
                                own,
                                new Seen<>(first.given(), first.expected(), first.expected(), first.allowed(), false)))
                        .isPresent();
    }

    private Set<Twist> candidates() {
        Set<Twist> candidates = new LinkedHashSet<>();
        for (Seen<C> one : evidence.measurable()) {
            workings.of(one.given(), Twists.takenDown(candidates, constants()).only(evidence.output()));
        }
        for (Seen<C> one : evidence.measurable()) {
            WholeArrays.ofCase(one.given(), candidates);
            WholeArrays.ofResult(evidence.output(), one.expected(), candidates);
        }
        // that the digits are too few is told already
        candidates.removeIf(twist -> twist.way() == Way.SINGLE && twist.place().equals(evidence.output()));
        return candidates;
    }

    /** The single twist that gives everything. */
    Optional<List<Twist>> single() {
        if (isLarge()) {
            return Optional.empty();
        }
        List<Twist> fitting = candidates().stream()
                .filter(twist -> numbers(List.of(twist), smallest)
                        .filter(made -> evidence.isNear(made, smallest))
                        .isPresent())
                .filter(twist -> holds(List.of(twist)))
                .toList();
        ToDoubleFunction<List<Twist>> elsewhere = fitting.size() < 2 ? twists -> 0 : choice::mismatches;
        return fitting.stream()
                .map(List::of)
                .min(Comparator.comparingDouble(elsewhere).thenComparingDouble(this::cost));
    }

    /** The twists that change something in a case, the nearest first. */
    private List<TwistPairs.Tried> effective(double[] own) {
        List<TwistPairs.Tried> effective = new ArrayList<>();
        candidates()
                .forEach(twist -> numbers(List.of(twist), first)
                        .filter(made -> !isSame(made, own))
                        .ifPresent(made -> effective.add(new TwistPairs.Tried(twist, made))));
        effective.removeIf(tried -> ODD.contains(tried.twist().way()));
        effective.sort(Comparator.comparingDouble(tried -> cost(tried.twist())));
        return effective;
    }

    /**
     * Two twists that together give everything; after {@link #single}.
     *
     * @param known such as were found to be other in other results or other checks
     * @param steps how many may be asked about
     */
    Optional<List<Twist>> pair(List<Twist> known, long steps) {
        long least = effort.left() - steps;
        if (isLarge() || evidence.wrongNumbers() < FEWEST_FOR_TWO || !effort.isLeft()) {
            return Optional.empty();
        }
        double[] own = giving(List.of()).in(first).orElseThrow();
        TwistPairs pairs = new TwistPairs(effective(own), own, first.actual().values(), evidence.allowed(first));
        return Stream.concat(pairs.withKnown(known), pairs.inOrder())
                .takeWhile(pair -> effort.isLeft() && effort.left() > least)
                .filter(pair -> numbers(pair, first)
                        .filter(made -> evidence.isNear(made, first))
                        .isPresent())
                .filter(pair -> holds(pair) && !evidence.isContradicted(one -> numbers(pair, one)))
                .findFirst();
    }

    private boolean isSame(double[] made, double[] own) {
        double allowed = evidence.allowed(first);
        for (int i = 0; i < own.length; i++) {
            if (!TwistPairs.isNear(made[i], own[i], allowed)) {
                return false;
            }
        }
        return true;
    }

    /** Whether twists may be told. */
    boolean holds(List<Twist> twists) {
        return evidence.isProven(one -> numbers(twists, one));
    }

    private double cost(List<Twist> twists) {
        return twists.stream().mapToDouble(this::cost).sum()
                + (evidence.isContradicted(one -> numbers(twists, one)) ? CONTRADICTED : 0);
    }

    private double cost(Twist twist) {
        return twist.way().cost()
                + (WholeArrays.isOne(twist) ? OF_A_WHOLE_ARRAY : 0)
                - (twist.place().equals(evidence.output()) ? OF_THE_RESULT : 0);
    }

    /** What twists give. */
    Evidence.Giving<C> giving(List<Twist> twists) {
        return one -> computed(workings, twists, one, evidence.output(), new Effort(1));
    }

    private Optional<double[]> numbers(List<Twist> twists, Seen<C> one) {
        return effort.isLeft() ? computed(workings, twists, one, evidence.output(), effort) : Optional.empty();
    }

    static <C extends Record & Case> Optional<double[]> computed(
            Workings<C> workings, List<Twist> twists, Seen<C> one, String output, Effort effort) {
        Twists steps = Twists.of(twists).only(output);
        try {
            Object made = workings.of(WholeArrays.changed(one.given(), twists), steps)
                    .byName()
                    .get(output);
            return made != null
                            && Reading.of(made) instanceof Tensor tensor
                            && tensor.values().length == one.expected().values().length
                    ? Optional.of(WholeArrays.changedResult(output, tensor, twists))
                    : Optional.empty();
        } catch (IndexOutOfBoundsException | ArithmeticException outside) {
            return Optional.empty();
        } finally {
            effort.spend(steps.asked());
        }
    }

    /** The largest and the smallest of the wrong results, and the most frequent of them. */
    private double[] constants() {
        Map<Double, Integer> counted = new TreeMap<>();
        for (Seen<C> one : evidence.measurable()) {
            double[] actual = one.actual().values();
            for (int i = 0; i < actual.length; i++) {
                if (Double.isFinite(actual[i]) && actual[i] != one.expected().values()[i]) {
                    counted.merge(actual[i], 1, Integer::sum);
                }
            }
        }
        if (counted.isEmpty()) {
            return new double[0];
        }
        TreeMap<Double, Integer> sorted = (TreeMap<Double, Integer>) counted;
        double most = counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return DoubleStream.of(sorted.firstKey(), sorted.lastKey(), most)
                .distinct()
                .filter(number -> number != 0)
                .limit(MOST_CONSTANTS)
                .toArray();
    }
}
