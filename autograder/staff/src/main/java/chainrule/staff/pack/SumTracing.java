package chainrule.staff.pack;

import chainrule.grader.recorded.Script;
import chainrule.grader.recorded.Sums;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds out which entries of an array that was returned a check adds up, where it judges such sums and not the array
 * itself: it is handed the array with a one in each place in turn. What was found is believed when it gives the check's
 * own values, bit for bit, for numbers of all sizes and for the reference's.
 */
final class SumTracing<S, C extends Record & Case> {
    private static final Script.Place WHOLE = new Script.Place(0, List.of());

    private final Class<S> contract;
    private final S reference;
    private final Check<S, C> check;
    private final C given;
    private Object returned;

    private SumTracing(Class<S> contract, S reference, Check<S, C> check, C given) {
        this.contract = contract;
        this.reference = reference;
        this.check = check;
        this.given = given;
    }

    /**
     * The sums of a check that makes one call and is returned one array.
     *
     * @param contract the interface
     * @param reference a right implementation
     * @param check what looks at sums
     * @param given the case
     * @param traced what the check calls
     */
    static <S, C extends Record & Case> Sums of(
            Class<S> contract, S reference, Check<S, C> check, C given, Script traced) {
        SumTracing<S, C> tracing = new SumTracing<>(contract, reference, check, given);
        Map<String, Tensor> right = tracing.values(null);
        if (traced.calls().size() != 1 || !tracing.returned.getClass().isArray()) {
            throw unwritable();
        }
        Tensor whole = Reading.tensor(tracing.returned);
        Sums sums = new Sums(WHOLE, whole.shape(), tracing.parts(right, whole.values().length));
        tracing.requireBelievable(sums, i -> whole.values()[i]);
        tracing.requireBelievable(sums, i -> -0.0);
        tracing.requireBelievable(sums, i -> StrictMath.scalb(StrictMath.sin(1 + i), i % 40 - 20));
        return sums;
    }

    private Map<String, Sums.Part> parts(Map<String, Tensor> like, int length) {
        Map<String, List<List<Integer>>> entries = new LinkedHashMap<>();
        like.forEach((name, tensor) -> entries.put(
                name,
                IntStream.range(0, tensor.values().length)
                        .<List<Integer>>mapToObj(i -> new ArrayList<>())
                        .toList()));
        for (int place = 0; place < length; place++) {
            int one = place;
            values(i -> i == one ? 1 : 0).forEach((name, tensor) -> {
                for (int i = 0; i < tensor.values().length; i++) {
                    if (tensor.values()[i] != 0) {
                        entries.get(name).get(i).add(one);
                    }
                }
            });
        }
        Map<String, Tensor> ofNegativeZeros = values(i -> -0.0);
        Map<String, Sums.Part> parts = new LinkedHashMap<>();
        entries.forEach((name, added) -> parts.put(name, part(ofNegativeZeros.get(name), added)));
        return parts;
    }

    private static Sums.Part part(Tensor ofNegativeZeros, List<List<Integer>> added) {
        boolean fromZero = IntStream.range(0, added.size())
                .anyMatch(i -> !added.get(i).isEmpty() && 1 / ofNegativeZeros.values()[i] > 0);
        return new Sums.Part(
                ofNegativeZeros.shape(),
                added.stream()
                        .map(places ->
                                places.stream().mapToInt(Integer::intValue).toArray())
                        .toList(),
                fromZero);
    }

    private void requireBelievable(Sums sums, IntToDoubleFunction numbers) {
        Map<String, Tensor> wanted = values(numbers);
        if (!wanted.equals(sums.of(returned))) {
            throw unwritable();
        }
    }

    private static HarnessFault unwritable() {
        return new HarnessFault("a check makes something of what an implementation returns that is no sum of entries"
                + " of one array, and cannot be written down");
    }

    /** The values of the check when the one array that is returned holds these numbers; null leaves the reference's. */
    private Map<String, Tensor> values(IntToDoubleFunction numbers) {
        Object changing = Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    Object right = method.invoke(reference, arguments);
                    returned = numbers == null ? right : filled(right, numbers, new int[1]);
                    return returned;
                });
        Map<String, Tensor> values = new LinkedHashMap<>();
        check.operation()
                .function()
                .apply(contract.cast(changing), given)
                .byName()
                .forEach((name, value) -> values.put(name, Reading.tensor(value)));
        return values;
    }

    private static Object filled(Object like, IntToDoubleFunction numbers, int[] next) {
        if (like instanceof double[] row) {
            return Arrays.stream(row)
                    .map(old -> numbers.applyAsDouble(next[0]++))
                    .toArray();
        }
        Object copy = Array.newInstance(like.getClass().getComponentType(), Array.getLength(like));
        for (int i = 0; i < Array.getLength(like); i++) {
            Array.set(copy, i, filled(Array.get(like, i), numbers, next));
        }
        return copy;
    }
}
