package chainrule.grader.recorded;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Numbers;
import chainrule.wire.ContractMethods;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Makes the calls of a script. */
final class Calls {
    private Calls() {}

    /** The results of all calls in order; null is a result like any other. */
    static List<Object> make(Class<?> contract, Object implementation, List<Script.Call> calls, Record given) {
        List<Object> results = new ArrayList<>();
        for (Script.Call call : calls) {
            Method method = method(contract, call.method());
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] =
                        value(method.getParameterTypes()[i], call.arguments().get(i), given, results);
            }
            results.add(invoke(method, implementation, arguments));
        }
        return results;
    }

    private static Object value(Class<?> type, Script.Argument argument, Record given, List<Object> results) {
        if (argument.input() != null) {
            return part(given, List.of(argument.input()));
        } else if (argument.earlier() != null) {
            Object part = part(
                    results.get(argument.earlier().call()), argument.earlier().path());
            return part == null && type == double.class ? (Object) Double.NaN : part;
        }
        return Json.value(type, argument.constant());
    }

    private static Object invoke(Method method, Object implementation, Object[] arguments) {
        try {
            return method.invoke(implementation, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new HarnessFault(method.getName() + " could not be called", e.getCause());
        } catch (IllegalAccessException e) {
            throw new HarnessFault(method.getName() + " could not be called", e);
        }
    }

    static Method method(Class<?> contract, String name) {
        return ContractMethods.of(contract).all().stream()
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new HarnessFault(contract.getSimpleName() + " has no method " + name));
    }

    /** A part of nothing is nothing. */
    static Object part(Object whole, List<String> path) {
        Object part = whole;
        for (String name : path) {
            part = part == null ? null : piece((Record) part, name);
        }
        return part;
    }

    private static Object piece(Record record, String name) {
        for (Composite.Piece piece : Numbers.pieces(record)) {
            if (piece.name().equals(name)) {
                return piece.value();
            }
        }
        throw new HarnessFault(
                "there is no part " + name + " in " + record.getClass().getSimpleName());
    }
}
