package chainrule.suites;

import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A case of a check, and what is right for it.
 *
 * @param check what is judged
 * @param given the inputs
 * @param right by name, as the reference has it
 * @param allowances by name
 */
record Answered<C extends Record & Case>(
        Check<Object, C> check, C given, Map<String, Tensor> right, Map<String, Allowance> allowances) {

    static <C extends Record & Case> Answered<C> by(Object reference, Check<Object, C> check, C given) {
        Map<String, Tensor> right = new LinkedHashMap<>();
        check.operation()
                .function()
                .apply(reference, given)
                .byName()
                .forEach((name, value) -> right.put(name, Reading.tensor(value)));
        return new Answered<>(check, given, right, Allowance.of(check.operation(), reference, given));
    }

    /** The implementation gets a copy: the next one must not meet what this one may have left in its arguments. */
    boolean isMissedBy(Object implementation) {
        C copy = Numbers.map(given, number -> number);
        try {
            Map<String, Object> actual =
                    check.operation().function().apply(implementation, copy).byName();
            return right.keySet().stream()
                    .anyMatch(name -> compare(name, actual.get(name)).isPresent());
        } catch (RuntimeException thrown) {
            return true;
        }
    }

    private Optional<Discrepancy> compare(String name, Object actual) {
        return check.judged() == Judged.SHAPES
                ? Comparison.ofShapes(right.get(name), actual)
                : Comparison.ofValues(
                        right.get(name), actual, allowances.get(name).value());
    }
}
