package chainrule.grader.verdict;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what is right by an implementation in this process, and of no mistake.
 *
 * @param right is right
 * @param allowed how far a result may stray
 */
record FakeOracle(Object right, double allowed) implements Oracle {

    @Override
    public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, Allowance> allowances = new LinkedHashMap<>();
        check.operation().function().apply(contract.cast(right), given).byName().forEach((name, value) -> {
            values.put(name, Reading.tensor(value));
            allowances.put(name, new Allowance(allowed, 1, 1, 0, Precision.DOUBLE));
        });
        return new Expected(values, allowances);
    }

    @Override
    public List<KnownMistake> mistakes(Class<?> contract) {
        return List.of();
    }

    @Override
    public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
        return Optional.empty();
    }
}
