package chainrule.grader.probing;

import chainrule.grader.probing.SumLaw.Times;
import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Formula;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Looks for the laws by which the measured products of a sum can be had in every measured case, the simplest first. */
final class SumSearch {
    private static final int MOST_COMBINATIONS = 60;
    private static final double NEARLY = 1e-9;

    private final List<Observation> observations;
    private List<SumLaw> found = new ArrayList<>();

    private SumSearch(List<Observation> observations) {
        this.observations = observations;
    }

    /** The laws, each looked for when it is wanted. */
    static Stream<SumLaw> of(List<Observation> observations) {
        SumSearch search = new SumSearch(observations);
        if (observations.stream().allMatch(observation -> observation.list().isEmpty())) {
            return Stream.of(new SumLaw(List.of(), new Times(0, "", false), Optional.empty(), 1, List.of()));
        }
        return search.combinations().stream().flatMap(laws -> search.completed(laws).stream());
    }

    private List<SumLaw> completed(List<AxisLaw> laws) {
        found = new ArrayList<>();
        complete(laws);
        return found;
    }

    /** Laws for all indices together, the nearest to the formula first. */
    private List<List<AxisLaw>> combinations() {
        Formula formula = observations.get(0).formula();
        List<List<AxisLaw>> combinations = List.of(List.of());
        for (int factor = 0; factor < formula.factors().size(); factor++) {
            List<Axis> axes = formula.factors().get(factor).axes();
            for (int axis = 0; axis < axes.size(); axis++) {
                if (!axes.get(axis).tells()) {
                    combinations = extended(combinations, AxisSearch.of(observations, factor, axis));
                }
            }
        }
        return combinations;
    }

    private static List<List<AxisLaw>> extended(List<List<AxisLaw>> combinations, List<AxisLaw> laws) {
        List<List<AxisLaw>> more = new ArrayList<>();
        for (List<AxisLaw> before : combinations) {
            for (AxisLaw law : laws) {
                List<AxisLaw> all = new ArrayList<>(before);
                all.add(law);
                more.add(all);
            }
        }
        more.sort(Comparator.comparingDouble(
                laws2 -> laws2.stream().mapToDouble(AxisLaw::cost).sum()));
        return more.stream().limit(MOST_COMBINATIONS).toList();
    }

    private void complete(List<AxisLaw> laws) {
        Formula own = observations.get(0).formula();
        List<AxisLaw> others = laws.stream().filter(law -> isOther(law, own)).toList();
        SumLaw bare = new SumLaw(others, Times.ONCE, Optional.empty(), 1, List.of());
        List<Products> predicted = observations.stream()
                .map(observation -> Products.of(bare.in(observation.formula())))
                .toList();
        if (!isEachIn(predicted)) {
            return;
        }
        List<Map<AddedProduct, Double>> ratios = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            ratios.add(ratios(
                    predicted.get(i).counted(), observations.get(i).products().counted()));
        }
        weigh(bare, predicted, ratios);
    }

    private static boolean isOther(AxisLaw law, Formula own) {
        Axis axis = own.factors().get(law.factor()).axes().get(law.axis());
        return !law.place().equals(axis.place()) || law.border().isPresent();
    }

    private boolean isEachIn(List<Products> predicted) {
        for (int i = 0; i < predicted.size(); i++) {
            if (!predicted
                    .get(i)
                    .counted()
                    .keySet()
                    .containsAll(observations.get(i).list())) {
                return false;
            }
        }
        return true;
    }

    private static Map<AddedProduct, Double> ratios(
            Map<AddedProduct, Double> predicted, Map<AddedProduct, Double> counted) {
        Map<AddedProduct, Double> ratios = new HashMap<>();
        predicted.forEach((product, times) -> ratios.put(product, counted.getOrDefault(product, 0.0) / times));
        return ratios;
    }

    private void weigh(SumLaw bare, List<Products> predicted, List<Map<AddedProduct, Double>> ratios) {
        if (ratios.stream().allMatch(one -> isUniform(one.values()))) {
            times(ratios.stream().map(SumSearch::any).toList())
                    .forEach(times -> found.add(new SumLaw(bare.axes(), times, Optional.empty(), 1, List.of())));
            return;
        }
        found.addAll(keepingOne(bare, predicted));
        parts(bare, predicted, ratios);
    }

    private static boolean isUniform(Iterable<Double> values) {
        Set<Long> rounded = new LinkedHashSet<>();
        values.forEach(value -> rounded.add(Math.round(value / NEARLY)));
        return rounded.size() <= 1;
    }

    private static double any(Map<AddedProduct, Double> ratios) {
        return ratios.values().stream().findAny().orElse(1.0);
    }

    /** Counts first: a number that is one in every measured case is hardly a number. */
    private List<Times> times(List<Double> ratios) {
        List<Times> times = new ArrayList<>();
        if (fits(Times.ONCE, ratios)) {
            return List.of(Times.ONCE);
        }
        for (int sign : new int[] {1, -1}) {
            for (Amount count : observations.get(0).formula().counts()) {
                times.add(new Times(sign, count.word(), true));
                times.add(new Times(sign, count.word(), false));
            }
        }
        times.add(new Times(ratios.get(0), "", false));
        times.removeIf(one -> !fits(one, ratios));
        return times;
    }

    private boolean fits(Times times, List<Double> ratios) {
        for (int i = 0; i < ratios.size(); i++) {
            if (Math.abs(times.in(observations.get(i).formula()) - ratios.get(i)) > NEARLY) {
                return false;
            }
        }
        return true;
    }

    /** Where some products count as they should, or all alike, and the others by another factor or not at all. */
    private void parts(SumLaw bare, List<Products> predicted, List<Map<AddedProduct, Double>> ratios) {
        List<Double> factors = ratios.stream()
                .flatMap(one -> one.values().stream())
                .map(value -> Math.rint(value / NEARLY) * NEARLY)
                .distinct()
                .toList();
        if (factors.size() != 2) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            double usual = factors.get(i);
            double other = factors.get(1 - i);
            if (Math.abs(usual) > NEARLY && (Math.abs(usual - 1) < NEARLY || Math.abs(other - 1) > NEARLY)) {
                List<Predicate<AddedProduct>> meant = ratios.stream()
                        .<Predicate<AddedProduct>>map(one -> product -> Math.abs(one.get(product) - other) < 2 * NEARLY)
                        .toList();
                PartSearch.of(predicted.stream().map(Products::formula).toList(), meant)
                        .forEach(part -> found.add(new SumLaw(
                                bare.axes(),
                                new Times(round(usual), "", false),
                                Optional.of(part),
                                round(other / usual),
                                List.of())));
            }
        }
    }

    private static double round(double value) {
        return Math.abs(value - Math.rint(value)) < 2 * NEARLY ? Math.rint(value) : value;
    }

    /** Where each entry keeps one product, the last in some order of the loops. */
    private List<SumLaw> keepingOne(SumLaw bare, List<Products> predicted) {
        List<SumLaw> laws = new ArrayList<>();
        for (List<String> order : orders(observations.get(0).formula())) {
            SumLaw law = new SumLaw(bare.axes(), Times.ONCE, Optional.empty(), 1, order);
            boolean fits = true;
            for (int i = 0; i < predicted.size() && fits; i++) {
                fits = law.counted(observations.get(i).formula())
                        .equals(observations.get(i).products().counted());
            }
            if (fits) {
                laws.add(law);
            }
        }
        return laws;
    }

    /** The letters in their own order, and with each of the last ones moved to the front. */
    private static List<List<String>> orders(Formula formula) {
        List<String> own =
                formula.letters().stream().map(letter -> letter.name()).toList();
        List<List<String>> orders = new ArrayList<>(List.of(own));
        for (UnaryOperator<List<String>> turn : turns(own.size())) {
            orders.add(turn.apply(own));
        }
        return orders;
    }

    private static List<UnaryOperator<List<String>>> turns(int size) {
        List<UnaryOperator<List<String>>> turns = new ArrayList<>();
        for (int from = 1; from < size; from++) {
            for (int to = 0; to < from; to++) {
                int start = from;
                int target = to;
                turns.add(own -> moved(own, start, target));
            }
        }
        return turns;
    }

    /** What stands from a place on, moved before an earlier one. */
    private static List<String> moved(List<String> own, int from, int to) {
        List<String> moved = new ArrayList<>(own.subList(0, to));
        moved.addAll(own.subList(from, own.size()));
        moved.addAll(own.subList(to, from));
        return moved;
    }
}
