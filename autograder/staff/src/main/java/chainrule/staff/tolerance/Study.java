package chainrule.staff.tolerance;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.Oracle;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.Precision;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The right solutions of one exercise on the cases of one seed.
 *
 * @param <S> the contract interface
 */
final class Study<S> {
    private static final double SIXTEEN = 16;

    private final Exercise<?> exercise;
    private final Class<S> contract;
    private final Oracle oracle;
    private final Map<String, S> styles;
    private final Map<Topic, Measure> measures = new LinkedHashMap<>();

    Study(Exercise<?> exercise, Class<S> contract, Oracle oracle, Map<String, S> styles) {
        this.exercise = exercise;
        this.contract = contract;
        this.oracle = oracle;
        this.styles = styles;
    }

    Map<Topic, Measure> measures(Seeds seeds) {
        for (Check<?, ?> declared : exercise.checks()) {
            @SuppressWarnings("unchecked") // a suite's checks are on the interface that its exercise names
            Check<S, ?> check = (Check<S, ?>) declared;
            if (check.judged().showsMistakes()) {
                measure(exercise.keyOf(check), check.in(Precision.DOUBLE), seeds);
            }
        }
        return measures;
    }

    private <C extends Record & Case> void measure(String key, Check<S, C> check, Seeds seeds) {
        List<Posed<C>> cases = check.cases().make(index -> seeds.draw(key, index));
        for (Posed<C> posed : cases) {
            Expected expected = oracle.expected(contract, check, posed.given());
            boolean dyadic = isDyadic(posed.given());
            expected.values().forEach((name, right) -> addCase(topic(check, name, dyadic), right, expected));
            styles.forEach((style, solution) -> check.operation()
                    .function()
                    .apply(solution, posed.given())
                    .byName()
                    .forEach((name, value) -> addResult(topic(check, name, dyadic), style, value, expected)));
        }
    }

    private Topic topic(Check<S, ?> check, String value, boolean dyadic) {
        return new Topic(exercise.key(), check.operation().name(), value, dyadic);
    }

    private void addResult(Topic topic, String style, Object value, Expected expected) {
        double stray = stray(expected.values().get(topic.value()), Reading.tensor(value));
        double allowance = expected.allowances().get(topic.value()).value();
        measures.computeIfPresent(topic, (same, measure) -> measure.withResult(stray, allowance, style));
    }

    private void addCase(Topic topic, Tensor right, Expected expected) {
        double allowance = expected.allowances().get(topic.value()).value();
        double scale = right.magnitude() == 0 ? 1 : right.magnitude();
        Measure measure = measures.getOrDefault(topic, Measure.NONE);
        measures.put(topic, measure.withCase(allowance / scale, SmallestChange.of(right, allowance)));
    }

    private static double stray(Tensor right, Tensor actual) {
        double stray = 0;
        for (int i = 0; i < right.values().length; i++) {
            stray = Math.max(stray, Math.abs(right.values()[i] - actual.values()[i]));
        }
        return stray;
    }

    private static boolean isDyadic(Record given) {
        boolean[] dyadic = {true};
        Numbers.map(given, number -> {
            dyadic[0] &= number * SIXTEEN == Math.rint(number * SIXTEEN);
            return number;
        });
        return dyadic[0];
    }
}
