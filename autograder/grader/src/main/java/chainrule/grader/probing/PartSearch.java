package chainrule.grader.probing;

import chainrule.grader.probing.Condition.Subject;
import chainrule.grader.probing.Condition.Values;
import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Describes a part of the products of several cases by what their letters and indices have in common, simplest first. */
final class PartSearch {
    private static final int MOST = 10;
    private static final int LARGEST_NUMBER = 20;

    private final List<Formula> cases;
    private final Map<Condition, BitSet> holding = new LinkedHashMap<>();
    private final BitSet wanted = new BitSet();
    private final List<List<int[]>> letters = new ArrayList<>();

    private PartSearch(List<Formula> cases) {
        this.cases = cases;
    }

    /**
     * The parts that are exactly the wanted products.
     *
     * @param cases a formula each
     * @param wanted of each case the products that are meant, out of all of its formula's
     */
    static List<Part> of(List<Formula> cases, List<Predicate<AddedProduct>> wanted) {
        PartSearch search = new PartSearch(cases);
        int next = 0;
        for (int i = 0; i < cases.size(); i++) {
            next = search.gather(cases.get(i), wanted.get(i), next);
        }
        return search.wanted.isEmpty() ? List.of() : search.parts();
    }

    private int gather(Formula formula, Predicate<AddedProduct> meant, int from) {
        List<int[]> here = new ArrayList<>();
        int[] next = {from};
        formula.forEach((values, places) -> {
            here.add(values.clone());
            wanted.set(next[0]++, meant.test(AddedProduct.at(places)));
        });
        letters.add(here);
        return next[0];
    }

    private List<Part> parts() {
        for (Subject subject : subjects()) {
            conditions(subject).forEach(condition -> holding.put(condition, bits(condition)));
        }
        holding.values().removeIf(BitSet::isEmpty);
        List<Part> parts = new ArrayList<>();
        holding.forEach((condition, bits) -> {
            if (bits.equals(wanted)) {
                parts.add(new Part(List.of(condition), false));
            }
        });
        if (parts.isEmpty()) {
            addPairs(parts);
        }
        return parts.stream().limit(MOST).toList();
    }

    private void addPairs(List<Part> parts) {
        List<Map.Entry<Condition, BitSet>> entries = List.copyOf(holding.entrySet());
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size() && parts.size() < MOST; j++) {
                BitSet one = entries.get(i).getValue();
                BitSet other = entries.get(j).getValue();
                List<Condition> pair =
                        List.of(entries.get(i).getKey(), entries.get(j).getKey());
                if (isEither(one, other)) {
                    parts.add(new Part(pair, false));
                } else if (isBoth(one, other)) {
                    parts.add(new Part(pair, true));
                }
            }
        }
    }

    private boolean isEither(BitSet one, BitSet other) {
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either.equals(wanted);
    }

    private boolean isBoth(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.equals(wanted);
    }

    /** Letters, then the indices that are made of several. */
    private List<Subject> subjects() {
        Formula formula = cases.get(0);
        List<Subject> subjects =
                new ArrayList<>(formula.letters().stream().map(Subject::of).toList());
        List<Factor> factors = formula.factors();
        for (int factor = 0; factor < factors.size(); factor++) {
            List<Axis> axes = factors.get(factor).axes();
            for (int axis = 0; axis < axes.size(); axis++) {
                if (axes.get(axis).place().steps().size() > 1) {
                    subjects.add(new Subject(axes.get(axis).name(), factor, axis));
                }
            }
        }
        return subjects;
    }

    private List<Condition> conditions(Subject subject) {
        List<Condition> conditions = new ArrayList<>();
        for (Values values : Values.values()) {
            switch (values) {
                case EQUALS, FROM -> {
                    for (int number = values == Values.EQUALS ? 1 : 2; number < LARGEST_NUMBER; number++) {
                        conditions.add(new Condition(subject, values, Amount.of(number)));
                    }
                    for (Amount amount : cases.get(0).amounts()) {
                        conditions.add(new Condition(subject, values, amount));
                    }
                }
                case OUTSIDE -> {
                    if (!subject.isLetter()) {
                        conditions.add(new Condition(subject, values, Amount.of(0)));
                    }
                }
                default -> conditions.add(new Condition(subject, values, Amount.of(0)));
            }
        }
        return conditions;
    }

    private BitSet bits(Condition condition) {
        BitSet bits = new BitSet();
        int next = 0;
        for (int i = 0; i < cases.size(); i++) {
            Condition.Test test = condition.in(cases.get(i));
            for (int[] values : letters.get(i)) {
                bits.set(next++, test.holds(values));
            }
        }
        return bits;
    }
}
