package chainrule.staff.recorded;

import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.wire.ContractMethods;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One call of a method of the contract, and what a library answered.
 *
 * @param check the suite's method from whose cases the arguments are
 * @param exact whether every order of summation gives the same bits
 * @param method the name of the contract's method
 * @param arguments of the method, as JSON
 * @param result what the library answered, as JSON
 */
public record RecordedCall(String check, boolean exact, String method, List<JsonNode> arguments, JsonNode result) {
    private static final ObjectMapper JSON = new JsonMapper();

    /**
     * Takes a call down.
     *
     * @param check from whose cases the arguments are
     * @param exact whether the answer must be met to the bit
     * @param method what was called
     * @param arguments with what
     * @param result the answer
     * @return the call as data
     */
    public static RecordedCall of(String check, boolean exact, Method method, Object[] arguments, Object result) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Object argument : arguments) {
            nodes.add(JSON.valueToTree(argument));
        }
        return new RecordedCall(check, exact, method.getName(), nodes, JSON.valueToTree(result));
    }

    /**
     * The library's answer.
     *
     * @param contract the interface
     * @return by name the arrays of the result
     */
    public Map<String, Object> recorded(Class<?> contract) {
        Method called = method(contract);
        return arrays(JSON.convertValue(result, JSON.constructType(called.getGenericReturnType())));
    }

    /**
     * An implementation's answer to the same call.
     *
     * @param <S> the interface
     * @param contract the interface
     * @param implementation what is called
     * @return by name the arrays of the result
     */
    public <S> Map<String, Object> answerOf(Class<S> contract, S implementation) {
        return arrays(ask(contract, implementation));
    }

    /**
     * The same call, answered by another implementation.
     *
     * @param <S> the interface
     * @param contract the interface
     * @param implementation what is called
     * @return a copy with its answer
     */
    public <S> RecordedCall answeredBy(Class<S> contract, S implementation) {
        return new RecordedCall(check, exact, method, arguments, JSON.valueToTree(ask(contract, implementation)));
    }

    private <S> Object ask(Class<S> contract, S implementation) {
        Method called = method(contract);
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = JSON.convertValue(arguments.get(i), JSON.constructType(called.getGenericParameterTypes()[i]));
        }
        try {
            return called.invoke(implementation, values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }

    private Method method(Class<?> contract) {
        return ContractMethods.of(contract).all().stream()
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
    }

    /** By name; parts of a result that have unlike shapes, such as those of several layers, each by itself. */
    private static Map<String, Object> arrays(Object answer) {
        Map<String, Object> arrays = new LinkedHashMap<>();
        if (answer instanceof Record record) {
            Numbers.arrays(record).stream()
                    .filter(named -> named.value() != null)
                    .forEach(named -> arrays.put(named.name(), named.value()));
        } else if (answer instanceof Object[] parts && !(Reading.of(answer) instanceof Tensor)) {
            for (int i = 0; i < parts.length; i++) {
                arrays.put("result[" + i + ']', parts[i]);
            }
        } else {
            arrays.put("result", answer);
        }
        return arrays;
    }
}
