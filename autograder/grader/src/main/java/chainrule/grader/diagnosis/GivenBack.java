package chainrule.grader.diagnosis;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.wire.Records;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds an argument that comes back as the result: parameters that no step ever moves, and layers that pass x on. */
final class GivenBack {
    private static final int FEWEST_NUMBERS = 4;

    private GivenBack() {}

    static Optional<Pattern> in(Series series) {
        List<Observed> wrong = series.wrong();
        if (series.evidence() < FEWEST_NUMBERS) {
            return Optional.empty();
        }
        return arguments((Record) wrong.get(0).given()).keySet().stream()
                .filter(name -> series.everyWrongCase(observed -> isBack(observed, name)))
                .<Pattern>map(name -> new Pattern.AsGiven(series.name(), name))
                .findFirst();
    }

    /** To the bit: what somebody computes is seldom a number that was there before. */
    private static boolean isBack(Observed observed, String name) {
        return observed.actual().equals(arguments((Record) observed.given()).get(name));
    }

    /** The arrays of numbers among the arguments, also those within records. */
    private static Map<String, Tensor> arguments(Record given) {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        collect(given, arrays);
        return arrays;
    }

    private static void collect(Record given, Map<String, Tensor> arrays) {
        for (RecordComponent component : Records.components(given.getClass())) {
            Object value = Records.read(component, given);
            if (value instanceof Record record) {
                collect(record, arrays);
            } else if (component.getType().isArray() && Reading.of(value) instanceof Tensor tensor) {
                arrays.putIfAbsent(component.getName(), tensor);
            }
        }
    }
}
