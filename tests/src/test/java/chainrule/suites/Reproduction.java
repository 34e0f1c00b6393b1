package chainrule.suites;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Case;
import chainrule.testkit.Operation;

/** Whether the reference computes what stands in the homework data. */
public final class Reproduction {
    private static final double ROUNDING = 1e-12;

    private Reproduction() {}

    public static <S, C extends Record & Case> void assertReproduced(
            Operation<S, C> operation, S reference, HomeworkItem<C> item) {
        var actual = operation.function().apply(reference, item.given()).byName();
        assertThat(actual.keySet()).isEqualTo(item.expected().keySet());
        item.expected()
                .forEach((name, expected) ->
                        assertThatTensor(actual.get(name)).as(name).isWithin(ROUNDING, JsonArrays.anyDepth(expected)));
    }
}
