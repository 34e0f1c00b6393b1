package chainrule.grader.probing;

import chainrule.grader.probing.SumLaw.Times;
import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Axis.Border;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.IndexPlace;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.formula.Step;
import chainrule.testkit.formula.Step.Way;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the law of a sum into sentences. What is as good as absent in every measured case goes without saying. */
final class Wording {
    private final SumLaw law;
    private final List<Formula> cases;
    private final Formula formula;
    private final String output;
    private final String products;

    private Wording(SumLaw law, List<Formula> cases) {
        this.law = law;
        this.cases = cases;
        this.formula = cases.get(0);
        this.output = formula.output().array();
        this.products = formula.operands().stream().map(Factor::array).collect(Collectors.joining(" · "));
    }

    /**
     * The sentences of a law.
     *
     * @param cases the formula in each measured case, the one that is shown first
     */
    static List<Law> of(SumLaw law, List<Formula> cases) {
        return new Wording(law, cases).laws();
    }

    private List<Law> laws() {
        List<Law> laws = new ArrayList<>();
        if (law.times().equals(new Times(0, "", false))) {
            return List.of(new Law.Absent(output, products));
        }
        places(laws);
        borders(laws);
        if (!law.order().isEmpty()) {
            laws.add(new Law.Overwrites(output, products, most()));
        }
        law.part().ifPresent(part -> laws.add(part(part)));
        if (!law.times().equals(Times.ONCE)) {
            laws.add(new Law.Counts(output, products, law.times().in(formula), reading(law.times())));
        }
        return laws;
    }

    private Law part(Part part) {
        Formula changed = law.in(formula);
        String which = part.text(cases);
        if (law.partTimes() != 0) {
            return new Law.CountsThere(output, products, law.partTimes(), which);
        }
        Condition.Test test = part.in(changed);
        int[] counts = new int[2];
        changed.forEach((letters, places) -> counts[test.holds(letters) ? 0 : 1]++);
        return new Law.Missing(output, products, counts[0], counts[0] + counts[1], which);
    }

    private int most() {
        Map<Integer, Integer> each = new TreeMap<>();
        law.in(formula).forEach((letters, places) -> each.merge(places[0], 1, Integer::sum));
        return each.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private String reading(Times times) {
        String sign = times.number() < 0 ? "it is subtracted" : "";
        boolean countsAlone = cases.stream().allMatch(one -> times.in(one) == times.number());
        if (times.count().isEmpty() || countsAlone) {
            return times.number() == -1 ? sign : "";
        }
        String count = (times.divides() ? "it is divided by " : "it is multiplied by ") + times.count();
        return sign.isEmpty() ? count : sign + ", and " + count;
    }

    private void places(List<Law> laws) {
        for (int factor = 0; factor < formula.factors().size(); factor++) {
            List<String> theirs = new ArrayList<>();
            List<String> own = new ArrayList<>();
            Set<String> readings = new LinkedHashSet<>();
            for (AxisLaw axis : law.axes()) {
                Axis formulas = axis(axis);
                boolean differs = !plain(axis.place())
                        .text()
                        .equals(plain(formulas.place()).text());
                if (axis.factor() == factor && differs) {
                    theirs.add(formulas.name() + " " + plain(axis.place()).text());
                    own.add(formulas.name() + " " + plain(formulas.place()).text());
                    readings.addAll(new Readings(formula).of(plain(axis.place()), plain(formulas.place())));
                }
            }
            if (!theirs.isEmpty()) {
                String added = factor == 0 ? products : "";
                String array = formula.factors().get(factor).array();
                laws.add(new Law.OtherPlace(output, added, array, theirs, own, List.copyOf(readings)));
            }
        }
    }

    private void borders(List<Law> laws) {
        for (int factor = 0; factor < formula.factors().size(); factor++) {
            for (Border border : Border.values()) {
                List<String> axes = new ArrayList<>();
                for (AxisLaw axis : law.axes()) {
                    if (axis.factor() == factor
                            && axis.border().map(AxisLaw.Outside::theirs).equals(Optional.of(border))) {
                        axes.add(axis(axis).name());
                    }
                }
                if (!axes.isEmpty()) {
                    laws.add(new Law.OtherBorder(
                            output, formula.factors().get(factor).array(), axes, treated(border)));
                }
            }
        }
    }

    private static String treated(Border border) {
        return switch (border) {
            case DROPS -> "is left out, and by the formula it goes on at the other side";
            case WRAPS -> "goes on at the other side, and by the formula it is left out";
            case STAYS -> "stays at the edge, which is counted again, and by the formula it is left out";
        };
    }

    private Axis axis(AxisLaw law) {
        return formula.factors().get(law.factor()).axes().get(law.axis());
    }

    private IndexPlace plain(IndexPlace place) {
        List<Step> steps = place.steps().stream()
                .filter(step -> !isAlways(step.letter().count(), 1))
                .map(this::plain)
                .toList();
        Amount before = isAlways(place.before(), 0) ? IndexPlace.NOTHING : place.before();
        return new IndexPlace(steps, before, place.plus());
    }

    private Step plain(Step step) {
        for (int number = 0; number < 2; number++) {
            if (isAlways(step.by(), number)) {
                return new Step(step.letter(), Amount.of(number), step.way());
            }
        }
        return step;
    }

    private boolean isAlways(Amount amount, int value) {
        return cases.stream().allMatch(one -> valueIn(one, amount) == value);
    }

    private static int valueIn(Formula one, Amount amount) {
        return one.letters().stream()
                .map(Letter::count)
                .filter(count -> count.word().equals(amount.word()))
                .mapToInt(Amount::value)
                .findFirst()
                .orElseGet(() -> AxisLaw.amount(amount, one).value());
    }

    /** What the difference of two places comes to, in words. */
    private record Readings(Formula formula) {
        List<String> of(IndexPlace theirs, IndexPlace own) {
            List<String> readings = new ArrayList<>();
            if (theirs.steps().size() == own.steps().size()) {
                for (int i = 0; i < own.steps().size(); i++) {
                    step(theirs.steps().get(i), own.steps().get(i), readings);
                }
            }
            before(theirs.before(), own.before(), readings);
            if (theirs.plus() != own.plus()) {
                int distance = Math.abs(theirs.plus());
                readings.add(distance + (theirs.plus() > 0 ? " too far" : " too early"));
            }
            return readings;
        }

        private void step(Step theirs, Step own, List<String> readings) {
            if (!theirs.letter().name().equals(own.letter().name())) {
                readings.add(
                        theirs.letter().name() + " stands where " + own.letter().name() + " belongs");
            }
            if (theirs.way() == Way.BACKWARDS) {
                readings.add(whose(theirs.letter()) + " is read backwards");
            } else if (theirs.way() == Way.AGAINST) {
                readings.add(theirs.letter().name() + " is subtracted");
            }
            if (theirs.by().isNumber() && theirs.by().value() == 0) {
                readings.add(own.letter().name() + " plays no part");
            } else if (theirs.by().equals(Amount.of(1)) && !own.by().isNumber()) {
                readings.add(own.by().word() + " is left out");
            } else if (!theirs.by().word().equals(own.by().word())) {
                readings.add(theirs.by().word() + " stands where " + own.by().word() + " belongs");
            }
        }

        /** The operand along which a letter runs. */
        private String whose(Letter letter) {
            return formula.factors().stream()
                    .filter(factor -> factor.axes().stream()
                            .anyMatch(axis -> axis.tells()
                                    && axis.place().steps().stream()
                                            .anyMatch(
                                                    step -> step.letter().name().equals(letter.name()))))
                    .map(Factor::array)
                    .findFirst()
                    .orElse(letter.name());
        }

        private static void before(Amount theirs, Amount own, List<String> readings) {
            if (theirs.word().equals(own.word())) {
                return;
            } else if (theirs.equals(IndexPlace.NOTHING)) {
                readings.add(own.word() + " is not subtracted");
            } else if (theirs.word().equals("-" + own.word())) {
                readings.add(own.word() + " is added, not subtracted");
            } else if (!own.equals(IndexPlace.NOTHING)) {
                readings.add(theirs.word() + " stands where " + own.word() + " belongs");
            }
        }
    }
}
