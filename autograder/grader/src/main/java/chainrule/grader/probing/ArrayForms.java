package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.twist.Twist;
import chainrule.testkit.twist.WholeArrays;
import chainrule.testkit.words.Figures;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for right results that are scaled, moved or put in another order as a whole, and for an array of the case that is
 * added to them or multiplied with them. Asks nobody.
 *
 * @param <C> the kind of case
 */
final class ArrayForms<C extends Record & Case> {
    private static final double[] OFTEN = {1, -1, 2, -2, 0.5, -0.5};

    private final Evidence<C> evidence;
    private final List<Seen<C>> cases;

    ArrayForms(Evidence<C> evidence) {
        this.evidence = evidence;
        this.cases = evidence.all().toList();
    }

    Stream<Law> all() {
        return Stream.<Function<ArrayForms<C>, Optional<Law>>>of(
                        ArrayForms::scaled, ArrayForms::moved, ArrayForms::asWhole, ArrayForms::withArray)
                .flatMap(search -> search.apply(this).stream());
    }

    private interface Made<C extends Record & Case> {
        /** Null where there is nothing. */
        double[] of(Seen<C> one);
    }

    private boolean isGivenBy(Made<C> made) {
        return cases.stream().allMatch(one -> {
            double[] numbers = made.of(one);
            return numbers != null && evidence.isNear(numbers, one);
        });
    }

    /** The wrong result whose right one is largest tells the factor, or what is added. */
    private Optional<double[]> largest() {
        double[] found = null;
        for (Seen<C> one : cases) {
            for (int i = 0; i < one.expected().values().length && one.isWrong(); i++) {
                double right = one.expected().values()[i];
                double wrong = one.actual().values()[i];
                if (right != wrong
                        && Double.isFinite(wrong)
                        && (found == null || Math.abs(right) > Math.abs(found[0]))) {
                    found = new double[] {right, wrong};
                }
            }
        }
        return Optional.ofNullable(found).filter(numbers -> numbers[0] != 0);
    }

    private Optional<Law> scaled() {
        return largest()
                .map(found -> found[1] / found[0])
                .map(ArrayForms::round)
                .filter(factor -> factor != 0)
                .filter(factor -> isGivenBy(one -> each(one, null, (right, other) -> right * factor)))
                .map(factor -> atTheEnd("is " + Figures.number(factor) + " times what it should be"));
    }

    private Optional<Law> moved() {
        return largest()
                .map(found -> found[1] - found[0])
                .map(ArrayForms::round)
                .filter(step -> isGivenBy(one -> each(one, null, (right, other) -> right + step)))
                .map(step -> atTheEnd("is too " + (step > 0 ? "large" : "small") + " by "
                        + Figures.number(Math.abs(step)) + " everywhere"));
    }

    private static double round(double number) {
        double rounded = Math.rint(number * 1e6) / 1e6;
        return Math.abs(rounded - number) < 1e-9 * Math.abs(number) ? rounded : number;
    }

    private Optional<Law> asWhole() {
        Set<Twist> twists = new LinkedHashSet<>();
        WholeArrays.ofResult(evidence.output(), cases.get(0).expected(), twists);
        return twists.stream()
                .filter(twist ->
                        isGivenBy(one -> WholeArrays.changedResult(evidence.output(), one.expected(), List.of(twist))))
                .map(twist -> WholeArrays.ending(evidence.output(), twist)
                        .map(this::atTheEnd)
                        .orElseGet(() -> new Law.OtherSteps(evidence.output(), List.of(twist.clause()))))
                .findFirst();
    }

    private Optional<Law> withArray() {
        for (String name : arrays(cases.get(0)).keySet()) {
            if (isGivenBy(one -> each(one, name, (right, other) -> right * other))) {
                return Optional.of(atTheEnd("is multiplied by " + name));
            }
            if (isGivenBy(one -> each(one, name, (right, other) -> right / other))) {
                return Optional.of(atTheEnd("is divided by " + name));
            }
            for (double often : OFTEN) {
                if (isGivenBy(one -> each(one, name, (right, other) -> right + often * other))) {
                    return Optional.of(atTheEnd("has " + times(often, name) + " added to it"));
                }
            }
            if (isGivenBy(one -> each(one, name, (right, other) -> other))) {
                return Optional.of(new Law.ChangedResult(evidence.output(), name + " in its place"));
            }
        }
        return Optional.empty();
    }

    private static String times(double often, String name) {
        return often == 1 ? name : often == -1 ? "-" + name : Figures.number(often) + " " + name;
    }

    private Law atTheEnd(String what) {
        return new Law.AtTheEnd(evidence.output(), what);
    }

    private interface Entry {
        double of(double right, double other);
    }

    /** Null where an array of that name does not go with the result. */
    private double[] each(Seen<C> one, String name, Entry entry) {
        double[] right = one.expected().values();
        Tensor other = name == null ? null : arrays(one).get(name);
        double[] made = new double[right.length];
        for (int i = 0; i < made.length; i++) {
            int from = other == null ? 0 : place(one.expected(), i, other);
            if (name != null && (other == null || from < 0)) {
                return null;
            }
            made[i] = entry.of(right[i], other == null ? 0 : other.values()[from]);
        }
        return made;
    }

    /** Along an axis of length 1 all entries share; an array of fewer axes has the last ones, and one number a channel too. */
    private static int place(Tensor result, int position, Tensor other) {
        int[] index = result.indexOf(position);
        int[] shape = other.shape();
        int skipped = shape.length == 1 && index.length == 4 ? 1 : index.length - shape.length;
        if (skipped < 0) {
            return -1;
        }
        int place = 0;
        for (int axis = 0; axis < shape.length; axis++) {
            int length = result.shape()[axis + skipped];
            if (shape[axis] != 1 && shape[axis] != length) {
                return -1;
            }
            place = place * shape[axis] + (shape[axis] == 1 ? 0 : index[axis + skipped]);
        }
        return place;
    }

    private Map<String, Tensor> arrays(Seen<C> one) {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        for (Numbers.Named named : Numbers.arrays(one.given())) {
            if (named.value() != null && Reading.of(named.value()) instanceof Tensor tensor && tensor.isNumeric()) {
                arrays.put(named.name(), tensor);
            }
        }
        return arrays;
    }
}
