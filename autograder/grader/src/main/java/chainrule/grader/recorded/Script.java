package chainrule.grader.recorded;

import chainrule.testkit.Values;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check does with an implementation, as data: which methods it calls with which inputs, and which parts of what
 * they return it looks at.
 *
 * @param calls in order
 * @param values for each name where the value is found; null where there is none
 * @param sums the values where they are sums of what is found; null when all are found as they are
 * @param loss for a gradient, the scalar that it is the gradient of; null when there is none
 */
public record Script(List<Call> calls, Map<String, Place> values, Sums sums, Loss loss) {

    /**
     * A part of a result, each entry times its upstream gradient where there is one.
     *
     * @param calls in order
     * @param place of the part
     * @param upstream the name of the input that holds the upstream gradient; null where the part is the scalar itself
     */
    public record Loss(List<Call> calls, Place place, String upstream) {}

    /**
     * A call.
     *
     * @param method the name of a method of the contract
     * @param arguments one for each parameter
     */
    public record Call(String method, List<Argument> arguments) {}

    /**
     * An argument: an input of the case, a part of an earlier result, or else a constant.
     *
     * @param input the name of an input, or null
     * @param earlier where it was returned, or null
     * @param constant as JSON
     */
    public record Argument(String input, Place earlier, JsonNode constant) {}

    /**
     * A part of a result.
     *
     * @param call the number of a call, from 0
     * @param path the components that lead to it; empty for the whole
     */
    public record Place(int call, List<String> path) {}

    /**
     * The scalar that the values are the gradient of.
     *
     * @param contract the interface
     * @param implementation of that interface
     * @param given the inputs
     * @return the sum; NaN when there is none, or the forward does not return what it must
     */
    public double loss(Class<?> contract, Object implementation, Record given) {
        if (loss == null) {
            return Double.NaN;
        }
        List<Object> results = Calls.make(contract, implementation, loss.calls(), given);
        Object y = part(results, loss.place());
        if (loss.upstream() == null) {
            return y == null ? Double.NaN : (Double) y;
        }
        return chainrule.testkit.Loss.of(y, Calls.part(given, List.of(loss.upstream())));
    }

    /**
     * Does what the script says.
     *
     * @param contract the interface
     * @param implementation of that interface
     * @param given the inputs
     * @return the named values
     */
    Values run(Class<?> contract, Object implementation, RecordedCase given) {
        List<Object> results = Calls.make(contract, implementation, calls, given);
        return named(results).entrySet().stream()
                .map(entry -> Values.of(entry.getKey(), entry.getValue()))
                .reduce((all, one) -> {
                    String name = one.byName().keySet().iterator().next();
                    return all.and(name, one.byName().get(name));
                })
                .orElseThrow();
    }

    private Map<String, Object> named(List<Object> results) {
        Object whole = sums == null ? null : part(results, sums.whole());
        if (sums != null && sums.fit(whole)) {
            return new LinkedHashMap<>(sums.of(whole));
        }
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((name, place) -> named.put(name, place == null ? null : part(results, place)));
        return named;
    }

    private static Object part(List<Object> results, Place place) {
        return Calls.part(results.get(place.call()), place.path());
    }
}
