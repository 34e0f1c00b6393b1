package chainrule.grader.oracle;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what is right, by the reference, and what known mistakes make of it, each by the solution that makes it. */
public final class LiveOracle implements Oracle {
    private final OracleJar reference;
    private final MistakesJar mistakes;
    private final Map<Class<?>, Object> implementations = new HashMap<>();

    /**
     * An oracle.
     *
     * @param reference the reference solution
     * @param mistakes the jar of the known mistakes; opened when it is first asked about them
     */
    public LiveOracle(OracleJar reference, Path mistakes) {
        this(reference, new MistakesJar(Optional.of(mistakes)));
    }

    /**
     * An oracle that knows what is right and of no mistake.
     *
     * @param reference the reference solution
     */
    public LiveOracle(OracleJar reference) {
        this(reference, new MistakesJar(Optional.empty()));
    }

    private LiveOracle(OracleJar reference, MistakesJar mistakes) {
        this.reference = reference;
        this.mistakes = mistakes;
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
        return new Expected(values, Allowance.of(check, right, given)).sound(check.name(), given);
    }

    @Override
    public List<KnownMistake> mistakes(Class<?> contract) {
        return mistakes.of(contract);
    }

    @Override
    public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
        // a copy of the case, for there are mistakes that write into what they are given
        C copy = Numbers.map(given, number -> number);
        return readings(check, mistakes.making(mistake, contract), copy);
    }

    private static <S, C extends Record & Case> Optional<Map<String, Reading>> readings(
            Check<S, C> check, S wrong, C given) {
        try {
            Map<String, Reading> readings = new LinkedHashMap<>();
            check.operation()
                    .function()
                    .apply(wrong, given)
                    .byName()
                    .forEach((name, value) -> readings.put(name, Reading.of(value)));
            return Optional.of(readings);
        } catch (RuntimeException | StackOverflowError thrown) {
            return Optional.empty();
        }
    }

    private <S> S implementation(Class<S> contract) {
        return contract.cast(implementations.computeIfAbsent(
                contract,
                wanted -> reference
                        .create(contract)
                        .orElseThrow(() ->
                                new HarnessFault("the reference does not implement " + contract.getSimpleName()))));
    }
}
