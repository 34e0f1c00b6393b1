package chainrule.staff.slips;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.BatchNormalization2d;
import chainrule.contract.Convolution2d;
import chainrule.contract.LinearRnn;
import chainrule.contract.MaxPooling2d;
import chainrule.contract.Rnn;
import chainrule.contract.TransposedConvolution2d;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an interface may be asked, drawn without a look at any suite: every value that the contract allows may meet every other. */
final class Inputs {
    private static final int ROUNDS = 400;

    private Inputs() {}

    /** Draws the arguments of one call for each method that is named. */
    interface Calls {
        Map<String, Object[]> draw(DrawnNumbers numbers);
    }

    private static final Map<Class<?>, Calls> CALLS = Map.of(
            Convolution2d.class, ConvolutionInputs::plain,
            TransposedConvolution2d.class, ConvolutionInputs::transposed,
            MaxPooling2d.class, PoolingInputs::max,
            AveragePooling2d.class, PoolingInputs::average,
            BatchNormalization2d.class, NormalizationInputs::calls,
            LinearRnn.class, RecurrentInputs::linear,
            Rnn.class, RecurrentInputs::tanh);

    /** Whether anything is known of an interface. */
    static boolean areKnownOf(Class<?> contract) {
        return CALLS.containsKey(contract);
    }

    /**
     * Many calls of each method.
     *
     * @param contract the interface
     * @return the arguments of as many calls, the same on every run; none where nothing is known of the interface
     */
    static Map<Method, List<Object[]>> of(Class<?> contract) {
        Map<Method, List<Object[]>> calls = new LinkedHashMap<>();
        for (int round = 0; areKnownOf(contract) && round < ROUNDS; round++) {
            CALLS.get(contract)
                    .draw(new DrawnNumbers(round))
                    .forEach(
                            (name, arguments) -> calls.computeIfAbsent(method(contract, name), any -> new ArrayList<>())
                                    .add(arguments));
        }
        return calls;
    }

    private static Method method(Class<?> contract, String name) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
