package chainrule.grader.probing;

import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a student's code adds up where a sum is asked for, as a law for every case.
 *
 * @param axes the indices that are other than the formula's
 * @param times by what each product is multiplied
 * @param part the products that count otherwise, if any
 * @param partTimes by what those are multiplied besides, 0 where they are missing
 * @param order where only one product is kept for each entry, the letters by which it is the last; empty for a sum
 */
record SumLaw(List<AxisLaw> axes, Times times, Optional<Part> part, double partTimes, List<String> order) {
    /** The formula's own. */
    static final SumLaw OWN = new SumLaw(List.of(), Times.ONCE, Optional.empty(), 1, List.of());

    /**
     * A factor.
     *
     * @param number by what
     * @param count the name of the count by which, or by one part of which, instead; empty for the number
     * @param divides whether the count divides
     */
    record Times(double number, String count, boolean divides) {
        static final Times ONCE = new Times(1, "", false);

        double in(Formula formula) {
            if (count.isEmpty()) {
                return number;
            }
            int value = formula.counts().stream()
                    .filter(amount -> amount.word().equals(count))
                    .mapToInt(Amount::value)
                    .findFirst()
                    .orElseThrow();
            return number * (divides ? 1.0 / value : value);
        }
    }

    boolean isOwn() {
        return axes.isEmpty() && times.equals(Times.ONCE) && part.isEmpty() && order.isEmpty();
    }

    /** The formula with the student's indices. */
    Formula in(Formula formula) {
        Formula changed = formula;
        for (AxisLaw axis : axes) {
            changed = axis.in(changed);
        }
        return changed;
    }

    /** Adds what the student's code adds to each entry of the output in a case. */
    void addTo(double[] output, Formula formula, Record given) {
        Formula changed = in(formula);
        List<double[]> operands = changed.operands().stream()
                .map(operand -> numbers(operand, given))
                .toList();
        Weights weights = new Weights(this, changed, formula);
        double[] sum = new double[output.length];
        long[] last = new long[output.length];
        Arrays.fill(last, -1);
        changed.forEach((letters, places) -> {
            double product = weights.of(letters) * operands.get(0)[places[1]];
            if (operands.size() > 1) {
                product *= operands.get(1)[places[2]];
            }
            if (order.isEmpty()) {
                sum[places[0]] += product;
            } else if (weights.rank(letters) > last[places[0]]) {
                last[places[0]] = weights.rank(letters);
                sum[places[0]] = product;
            }
        });
        for (int i = 0; i < output.length; i++) {
            output[i] += sum[i];
        }
    }

    /** The products that the student's code adds up in a case, in the order in which they are added. */
    Map<AddedProduct, Double> counted(Formula formula) {
        Formula changed = in(formula);
        Weights weights = new Weights(this, changed, formula);
        Map<AddedProduct, Double> counted = new LinkedHashMap<>();
        Map<Integer, Long> ranks = new HashMap<>();
        Map<Integer, AddedProduct> last = new HashMap<>();
        changed.forEach((letters, places) -> {
            AddedProduct product = AddedProduct.at(places);
            if (order.isEmpty()) {
                counted.merge(product, weights.of(letters), Double::sum);
            } else if (weights.rank(letters) > ranks.getOrDefault(places[0], -1L)) {
                ranks.put(places[0], weights.rank(letters));
                counted.remove(last.put(places[0], product));
                counted.put(product, 1.0);
            }
        });
        counted.values().removeIf(times -> times == 0);
        return counted;
    }

    private static double[] numbers(Factor operand, Record given) {
        return Numbers.arrays(given).stream()
                .filter(named -> named.name().equals(operand.array()))
                .map(named -> Reading.tensor(named.value()).values())
                .findFirst()
                .orElseThrow();
    }

    /** How much a product counts, and which of several comes last. */
    static final class Weights {
        private final double times;
        private final Optional<Condition.Test> part;
        private final double partTimes;
        private final int[] order;
        private final int[] counts;

        Weights(SumLaw law, Formula changed, Formula formula) {
            times = law.times.in(formula);
            part = law.part.map(one -> one.in(changed));
            partTimes = law.partTimes;
            List<String> names = changed.letters().stream().map(Letter::name).toList();
            order = law.order.stream().mapToInt(names::indexOf).toArray();
            counts = changed.letters().stream()
                    .mapToInt(letter -> letter.count().value())
                    .toArray();
        }

        double of(int[] letters) {
            return part.isPresent() && part.get().holds(letters) ? times * partTimes : times;
        }

        long rank(int[] letters) {
            long rank = 0;
            for (int letter : order) {
                rank = rank * counts[letter] + letters[letter];
            }
            return rank;
        }
    }
}
