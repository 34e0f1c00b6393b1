package chainrule.grader.recorded;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Numbers;
import chainrule.wire.ContractMethods;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Makes the calls of a script. */
final class Calls {
    private Calls() {}

    /** Null is a result like any other, which a list of plain objects could not hold. */
    record Result(Object value) {}

    static Result make(Class<?> contract, Object implementation, Script.Call call, Record given) {
        Method method = method(contract, call.method());
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Script.Argument argument = call.arguments().get(i);
            arguments[i] = argument.input() == null
                    ? Json.value(method.getParameterTypes()[i], argument.constant())
                    : part(given, argument.input());
        }
        try {
            return new Result(method.invoke(implementation, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new HarnessFault(call.method() + " could not be called", e.getCause());
        } catch (IllegalAccessException e) {
            throw new HarnessFault(call.method() + " could not be called", e);
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
