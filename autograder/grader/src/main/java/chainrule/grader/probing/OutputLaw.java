package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a student's code computes for one output, as a law for every case.
 *
 * @param <C> the kind of case
 * @param sums what is asked for
 * @param laws for each of them what is there instead
 * @param constant what is added besides
 */
record OutputLaw<C extends Record & Case>(List<Sum<C>> sums, List<SumLaw> laws, double constant) {

    boolean isOwn() {
        return constant == 0 && laws.stream().allMatch(SumLaw::isOwn);
    }

    /** The numbers of the output in a case. */
    double[] numbers(Seen<C> seen) {
        double[] output = null;
        for (int i = 0; i < sums.size(); i++) {
            Optional<Formula> formula = seen.formula(sums.get(i));
            if (formula.isPresent()) {
                output = output == null ? new double[formula.get().output().size()] : output;
                laws.get(i).addTo(output, formula.get(), seen.given());
            }
        }
        for (int i = 0; output != null && i < output.length; i++) {
            output[i] += constant;
        }
        return output == null ? new double[0] : output;
    }

    /** In words, beside the formula of each case, the one that is shown first. */
    List<Law> inWords(List<Seen<C>> cases) {
        List<Law> words = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Sum<C> sum = sums.get(i);
            List<Formula> formulas = cases.stream()
                    .map(seen -> seen.formula(sum))
                    .flatMap(Optional::stream)
                    .toList();
            if (!laws.get(i).isOwn() && !formulas.isEmpty()) {
                words.addAll(Wording.of(laws.get(i), formulas));
            }
        }
        if (isOwn()) {
            words.add(new Law.OtherSize(sums.get(0).output()));
        }
        if (constant != 0) {
            words.add(new Law.BeginsAt(sums.get(0).output(), constant));
        }
        return words;
    }
}
