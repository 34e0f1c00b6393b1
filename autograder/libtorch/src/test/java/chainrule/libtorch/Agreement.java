package chainrule.libtorch;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Precision;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.Map;

/**
 * The reference and the library on the cases of a check.
 *
 * @param <S> the contract interface
 * @param reference our solution
 * @param library the library's
 */
record Agreement<S>(S reference, S library) {
    /** Two right results in double precision lie this close, relative to the magnitude of what was added up. */
    private static final double NEAR = 1e-12;

    /** Unless the inputs' own rounding already moves the result by more than that: a small variance, say. */
    private static final double NEAR_WHEN_BADLY_CONDITIONED = 1e-9;

    /** Compares, and answers how many cases there were that nobody wrote by hand. */
    <C extends Record & Case> int assertOn(String key, Check<S, C> check, int seed) {
        if (check.judged() == Check.Judged.LARGE && seed > 0) {
            return 0;
        }
        Seeds seeds = new Seeds("library " + seed);
        List<Posed<C>> cases = check.cases().make(index -> seeds.draw(key, index));
        cases.forEach(posed -> assertAgree(key, check, posed.given()));
        return (int) cases.stream().filter(posed -> posed.origin().isEmpty()).count();
    }

    private <C extends Record & Case> void assertAgree(String key, Check<S, C> check, C given) {
        Operation<S, C> operation = check.operation();
        Map<String, Allowance> allowances = Allowance.of(check.in(Precision.DOUBLE), reference, given);
        Map<String, Object> answers = operation.function().apply(library, given).byName();
        operation.function().apply(reference, given).byName().forEach((name, value) -> {
            Allowance allowance = allowances.get(name);
            double allowed = Math.min(allowance.value(), bound(allowance));
            assertThat(Comparison.ofValues(Reading.tensor(value), answers.get(name), allowed))
                    .as("%s of %s, %s", name, key, given.facts().settings())
                    .isEmpty();
        });
    }

    private static double bound(Allowance allowance) {
        boolean badlyConditioned = allowance.value() > NEAR * allowance.magnitude();
        return (badlyConditioned ? NEAR_WHEN_BADLY_CONDITIONED : NEAR) * allowance.magnitude();
    }
}
