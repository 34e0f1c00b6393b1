package chainrule.grader.oracle;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes what is right, by the reference. */
public final class LiveOracle implements Oracle {
    private final OracleJar reference;
    private final Map<Class<?>, Object> implementations = new HashMap<>();

    /**
     * An oracle.
     *
     * @param reference the reference solution
     */
    public LiveOracle(OracleJar reference) {
        this.reference = reference;
    }

    @Override
    public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
        S right = implementation(contract);
        Map<String, Tensor> values = new LinkedHashMap<>();
        check.operation()
                .function()
                .apply(right, given)
                .byName()
                .forEach((name, value) -> values.put(name, Reading.tensor(value)));
        return new Expected(values, Allowance.of(check.operation(), right, given));
    }

    private <S> S implementation(Class<S> contract) {
        return contract.cast(implementations.computeIfAbsent(contract, wanted -> reference
                .create(contract)
                .orElseThrow(() -> new HarnessFault("the reference does not implement " + contract.getSimpleName()))));
    }
}
