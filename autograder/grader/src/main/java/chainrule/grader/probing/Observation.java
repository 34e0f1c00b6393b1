package chainrule.grader.probing;

import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measured products with the values of the letters that their telling indices stand for.
 *
 * @param products what was measured
 * @param list the products in order
 * @param letters for each of them the value of each letter
 */
record Observation(Products products, List<AddedProduct> list, List<int[]> letters) {

    static Observation of(Products products) {
        Map<List<Integer>, int[]> known = known(products.formula());
        List<AddedProduct> list = new ArrayList<>();
        List<int[]> letters = new ArrayList<>();
        for (AddedProduct product : products.counted().keySet()) {
            list.add(product);
            letters.add(known.get(told(products.formula(), product)));
        }
        return new Observation(products, list, letters);
    }

    Formula formula() {
        return products.formula();
    }

    /** The index of a product along an axis of one of its factors. */
    int index(int product, int factor, int axis) {
        return formula().factors().get(factor).indexOf(list.get(product).place(factor))[axis];
    }

    private static Map<List<Integer>, int[]> known(Formula formula) {
        List<Factor> telling = formula.factors().stream()
                .map(factor -> new Factor(
                        factor.array(),
                        factor.axes().stream().filter(Axis::tells).toList()))
                .toList();
        Map<List<Integer>, int[]> known = new HashMap<>();
        new Formula(formula.letters(), telling.get(0), telling.subList(1, telling.size()), List.of(), List.of())
                .forEach((letters, places) -> {
                    List<Integer> key = new ArrayList<>();
                    for (int i = 0; i < places.length; i++) {
                        int[] index = telling.get(i).indexOf(places[i]);
                        for (int value : index) {
                            key.add(value);
                        }
                    }
                    known.put(key, letters.clone());
                });
        return known;
    }

    private static List<Integer> told(Formula formula, AddedProduct product) {
        List<Integer> told = new ArrayList<>();
        List<Factor> factors = formula.factors();
        for (int i = 0; i < factors.size(); i++) {
            int[] index = factors.get(i).indexOf(product.place(i));
            for (int axis = 0; axis < index.length; axis++) {
                if (factors.get(i).axes().get(axis).tells()) {
                    told.add(index[axis]);
                }
            }
        }
        return told;
    }
}
