package chainrule.grader.probing;

import chainrule.testkit.formula.Formula;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Products with the factor by which each counts, in one case.
 *
 * @param formula what is asked for
 * @param counted what is there
 */
record Products(Formula formula, SortedMap<AddedProduct, Double> counted) {

    /** Those of a formula, each as often as it occurs. */
    static Products of(Formula formula) {
        SortedMap<AddedProduct, Double> counted = new TreeMap<>();
        formula.forEach((letters, places) -> counted.merge(AddedProduct.at(places), 1.0, Double::sum));
        return new Products(formula, counted);
    }
}
