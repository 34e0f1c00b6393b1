package chainrule.staff.pack;

import chainrule.grader.recorded.Script;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Composite;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Finds out what a check does with an implementation: it is handed one that notes every call and returns markers, no two
 * alike, which are then looked for among the values of the check.
 */
final class CallTracing implements InvocationHandler {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Composite.Piece> inputs;
    private final List<Script.Call> calls = new ArrayList<>();
    private final Markers markers = new Markers();

    private CallTracing(List<Composite.Piece> inputs) {
        this.inputs = inputs;
    }

    /**
     * The script of a computation. A value that has no place in it is made of results in some other way.
     *
     * @param contract the interface
     * @param inputs of the case
     * @param computation from an implementation to values
     */
    static <S> Script script(Class<S> contract, List<Composite.Piece> inputs, Function<S, Values> computation) {
        CallTracing tracing = new CallTracing(inputs);
        Object recorder = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, tracing);
        Map<String, Script.Place> places = new LinkedHashMap<>();
        computation
                .apply(contract.cast(recorder))
                .byName()
                .forEach((name, value) -> places.put(name, value == null ? null : tracing.markers.place(value)));
        return new Script(tracing.calls, places, null, null);
    }

    /**
     * The calls behind a scalar, and the place of the scalar itself where it is one that was returned.
     *
     * @param contract the interface
     * @param inputs of the case
     * @param computation from an implementation to the scalar
     */
    static <S> Script.Loss loss(Class<S> contract, List<Composite.Piece> inputs, ToDoubleFunction<S> computation) {
        CallTracing tracing = new CallTracing(inputs);
        Object recorder = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, tracing);
        double scalar = computation.applyAsDouble(contract.cast(recorder));
        return new Script.Loss(tracing.calls, tracing.markers.find(scalar).orElse(null), null);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        List<Script.Argument> noted = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            noted.add(argument(method.getParameters()[i].getName(), arguments[i]));
        }
        calls.add(new Script.Call(method.getName(), noted));
        return markers.ofType(method.getReturnType(), calls.size() - 1);
    }

    /** An input of the same name first, then any that is the very same object, then a part of a result; else a constant. */
    private Script.Argument argument(String name, Object value) {
        for (Composite.Piece piece : inputs) {
            if (piece.name().equals(name) && isSame(piece.value(), value)) {
                return new Script.Argument(piece.name(), null, null);
            }
        }
        for (Composite.Piece piece : inputs) {
            if (value != null && !piece.type().isPrimitive() && piece.value() == value) {
                return new Script.Argument(piece.name(), null, null);
            }
        }
        return markers.find(value)
                .map(place -> new Script.Argument(null, place, null))
                .orElseGet(() -> new Script.Argument(null, null, JSON.valueToTree(value)));
    }

    /** Numbers are boxed anew each time. */
    private static boolean isSame(Object one, Object other) {
        return one == other
                || one instanceof Number && one.equals(other)
                || one instanceof Boolean && one.equals(other);
    }
}
