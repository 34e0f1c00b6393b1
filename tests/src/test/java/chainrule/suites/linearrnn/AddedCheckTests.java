package chainrule.suites.linearrnn;

import static chainrule.testkit.Check.check;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.LinearRnn;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.linearrnn.LinearRnnCase.Forward;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it takes to add a check, in the middle: a property with its small case, and a line of the table. */
class AddedCheckTests {
    private static final Property<Layout> TEN_STEPS =
            Property.of("ten steps", draw -> Layout.fromZero(10), Layout.fromZero(4));

    private static final Check<LinearRnn, Forward> ADDED = check("states-ten-steps", "hidden states: ten steps", 4)
            .values(LinearRnnOperations.STATES, Sequences.eight(TEN_STEPS, Layout::forward));

    private static final DeclaredChecks BEFORE = DeclaredChecks.of("linear-rnn");
    private static final DeclaredChecks AFTER = with(new LinearRnnExercise().exercise());

    private static DeclaredChecks with(Exercise<LinearRnn> exercise) {
        List<Check<LinearRnn, ?>> checks = new ArrayList<>(exercise.checks());
        checks.add(checks.size() / 2, ADDED);
        Exercise<LinearRnn> more = new Exercise<>(exercise.key(), exercise.title(), exercise.contract(), checks);
        return new DeclaredChecks(more, List.copyOf(more.checks()));
    }

    @Test
    void itHasCasesThatShowItsPropertyAndOneThatIsSmall() {
        assertThat(AFTER.<Forward>cases("states-ten-steps", "any"))
                .hasSize(8)
                .allSatisfy(posed -> assertThat(posed.given().x()).hasSizeGreaterThanOrEqualTo(10));
        assertThat(ADDED.rungs())
                .singleElement()
                .satisfies(rung -> assertThat(rung.x()).hasSize(4));
    }

    @Test
    void noOtherCheckIsMoved() {
        assertThat(BEFORE.checks())
                .isNotEmpty()
                .allSatisfy(check -> assertThat(AFTER.cases(check.key(), "any"))
                        .usingRecursiveComparison()
                        .isEqualTo(BEFORE.cases(check.key(), "any")));
    }
}
