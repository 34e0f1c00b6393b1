package chainrule.grader.probing;

import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Axis.Border;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.IndexPlace;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.formula.Step;
import chainrule.testkit.formula.Step.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the law that one index of all measured products obeys: a step for each of the formula's steps, along any
 * letter by any parameter or number, and an offset. Of the laws that hold in every measured case the nearest to the
 * formula's come first.
 */
final class AxisSearch {
    private static final int MOST_LAWS = 12;
    private static final int FARTHEST = 2;
    private static final double OTHER_LETTER = 3;
    private static final double OTHER_WAY = 1;
    private static final double OTHER_PARAMETER = 2;
    private static final double NUMBER = 1;
    private static final double OTHER_BORDER = 1.5;

    private final List<Formula> cases;
    private final List<Indices> indices;
    private final int factor;
    private final int axis;
    private final Axis expected;
    private final List<AxisLaw> found = new ArrayList<>();

    private AxisSearch(List<Observation> observations, int factor, int axis) {
        this.cases = observations.stream().map(Observation::formula).toList();
        this.factor = factor;
        this.axis = axis;
        this.expected = axis(cases.get(0));
        this.indices = observations.stream()
                .map(one -> new Indices(one, factor, axis, axis(one.formula())))
                .toList();
    }

    /** The laws that hold; the formula's own place, with any border, where that one does. */
    static List<AxisLaw> of(List<Observation> observations, int factor, int axis) {
        AxisSearch search = new AxisSearch(observations, factor, axis);
        search.keep();
        if (search.found.isEmpty()) {
            search.look();
        }
        return List.copyOf(search.found);
    }

    /** Only the nearest are kept, in the order in which they were found: where products tell little, millions hold. */
    private void add(AxisLaw law) {
        int place = found.size();
        while (place > 0 && found.get(place - 1).cost() > law.cost()) {
            place--;
        }
        found.add(place, law);
        if (found.size() > MOST_LAWS) {
            found.remove(MOST_LAWS);
        }
    }

    private boolean isTooFar(double cost) {
        return found.size() == MOST_LAWS && cost >= found.get(MOST_LAWS - 1).cost();
    }

    private Axis axis(Formula formula) {
        return formula.factors().get(factor).axes().get(axis);
    }

    private void keep() {
        keep(Optional.empty(), 0);
        if (indices.stream().anyMatch(Indices::canLeave)) {
            Stream.of(Border.values())
                    .filter(border -> border != expected.border())
                    .forEach(border -> keep(Optional.of(new AxisLaw.Outside(expected.border(), border)), OTHER_BORDER));
        }
    }

    private void keep(Optional<AxisLaw.Outside> border, double cost) {
        if (indices.stream().allMatch(one -> one.areAt(border.map(AxisLaw.Outside::theirs)))) {
            add(new AxisLaw(factor, axis, expected.place(), border, cost));
        }
    }

    /** A step that may stand for one of the formula's, with its letter and numbers in each case. */
    private record Option(Step step, double cost, int letter, int[] slopes, int[] starts) {
        List<Object> effect() {
            return List.of(letter, Arrays.toString(slopes), Arrays.toString(starts));
        }
    }

    private void look() {
        List<Step> steps = expected.place().steps();
        List<Option> first = options(steps.get(0));
        List<Option> second = steps.size() > 1 ? options(steps.get(1)) : List.of();
        for (Option one : first) {
            if (second.isEmpty()) {
                consider(one, null);
            }
            for (Option other : second) {
                consider(one, other);
            }
        }
    }

    /** Of several that come to the same in all measured cases, the nearest to the formula. */
    private List<Option> options(Step own) {
        List<Option> options = new ArrayList<>();
        Set<Amount> amounts = new LinkedHashSet<>(List.of(own.by(), Amount.of(1)));
        amounts.addAll(cases.get(0).amounts());
        for (Letter letter : cases.get(0).letters()) {
            for (Amount amount : amounts) {
                for (Way way : Way.values()) {
                    double cost = (letter.name().equals(own.letter().name()) ? 0 : OTHER_LETTER)
                            + (amount.equals(own.by()) ? 0 : amount.isNumber() ? NUMBER : OTHER_PARAMETER)
                            + (way == own.way() ? 0 : OTHER_WAY);
                    options.add(option(new Step(letter, amount, way), cost));
                }
            }
        }
        options.add(option(new Step(own.letter(), Amount.of(0), Way.ALONG), OTHER_PARAMETER));
        Map<List<Object>, Option> distinct = new LinkedHashMap<>();
        options.sort(Comparator.comparingDouble(Option::cost));
        options.forEach(option -> distinct.putIfAbsent(option.effect(), option));
        return List.copyOf(distinct.values());
    }

    private Option option(Step step, double cost) {
        int[] slopes = new int[cases.size()];
        int[] starts = new int[cases.size()];
        for (int i = 0; i < slopes.length; i++) {
            Step there = AxisLaw.step(step, cases.get(i));
            slopes[i] = there.slope();
            starts[i] = there.start();
        }
        return new Option(step, cost, letter(step), slopes, starts);
    }

    private int letter(Step step) {
        return cases.get(0).letters().stream()
                .map(Letter::name)
                .toList()
                .indexOf(step.letter().name());
    }

    private void consider(Option one, Option other) {
        int[] offsets = new int[cases.size()];
        for (int i = 0; i < offsets.length; i++) {
            int slope = other == null ? 0 : other.slopes[i];
            int letter = other == null ? 0 : other.letter;
            int start = one.starts[i] + (other == null ? 0 : other.starts[i]);
            if (!indices.get(i).liesBeside(one.letter, one.slopes[i], letter, slope)) {
                return;
            }
            offsets[i] = indices.get(i).offset() - start;
        }
        List<Step> steps = other == null ? List.of(one.step) : List.of(one.step, other.step);
        explain(steps, one.cost + (other == null ? 0 : other.cost), offsets);
    }

    private void explain(List<Step> steps, double cost, int[] offsets) {
        if (isTooFar(cost)) {
            return;
        }
        for (Amount before : befores()) {
            for (int plus = -FARTHEST; plus <= FARTHEST; plus++) {
                double whole = cost + cost(before) + 1.25 * Math.abs(plus);
                if (!isTooFar(whole) && fits(before, plus, offsets)) {
                    add(new AxisLaw(factor, axis, new IndexPlace(steps, before, plus), Optional.empty(), whole));
                }
            }
        }
    }

    private double cost(Amount before) {
        return before.equals(expected.place().before()) ? 0 : before.isNumber() ? NUMBER : OTHER_PARAMETER;
    }

    private List<Amount> befores() {
        Amount own = expected.place().before();
        Set<Amount> befores = new LinkedHashSet<>(List.of(own, IndexPlace.NOTHING));
        if (!own.isNumber()) {
            befores.add(new Amount("-" + own.word(), -own.value()));
            expected.place().steps().stream()
                    .filter(step -> !step.by().isNumber())
                    .forEach(step -> befores.add(own.times(step.by())));
        }
        befores.addAll(cases.get(0).amounts());
        cases.get(0).amounts().forEach(amount -> befores.add(new Amount("-" + amount.word(), -amount.value())));
        return List.copyOf(befores);
    }

    private boolean fits(Amount before, int plus, int[] offsets) {
        for (int i = 0; i < offsets.length; i++) {
            int offset = plus - AxisLaw.amount(before, cases.get(i)).value();
            if (!indices.get(i).isSame(offset, offsets[i])) {
                return false;
            }
        }
        return true;
    }
}
