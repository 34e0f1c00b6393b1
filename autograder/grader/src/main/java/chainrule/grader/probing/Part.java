package chainrule.grader.probing;

import chainrule.testkit.formula.Formula;
import java.util.List;

/**
 * A part of the products of a sum.
 *
 * @param conditions one or two
 * @param both whether two of them must hold together; else one is enough
 */
record Part(List<Condition> conditions, boolean both) {

    Condition.Test in(Formula formula) {
        List<Condition.Test> tests =
                conditions.stream().map(condition -> condition.in(formula)).toList();
        return letters -> both
                ? tests.stream().allMatch(test -> test.holds(letters))
                : tests.stream().anyMatch(test -> test.holds(letters));
    }

    String text(List<Formula> cases) {
        return String.join(
                both ? " and " : " or ",
                conditions.stream().map(condition -> condition.text(cases)).toList());
    }
}
