package chainrule.grader.verdict;

import chainrule.grader.oracle.Expected;
import chainrule.grader.submission.Remarks;
import chainrule.testkit.Case;
import chainrule.testkit.Posed;
import chainrule.wire.Printed;

/**
 * One case of a check, judged.
 *
 * @param <C> the kind of case
 * @param posed the inputs
 * @param expected what is right
 * @param outcome what came of it
 * @param printed what the submission printed meanwhile
 * @param remarks what was noticed meanwhile, beside the values
 */
public record CaseVerdict<C extends Record & Case>(
        Posed<C> posed, Expected expected, Outcome outcome, Printed printed, Remarks remarks) {

    /**
     * Whether the submission was right.
     *
     * @return true when every value is as expected
     */
    public boolean isRight() {
        return outcome instanceof Outcome.Right;
    }
}
