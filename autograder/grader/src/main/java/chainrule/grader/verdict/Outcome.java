package chainrule.grader.verdict;

import chainrule.grader.submission.Fault;
import chainrule.testkit.tensor.Discrepancy;
import java.util.Map;

/** What came of one case. */
public sealed interface Outcome {

    /** Every value is as expected. */
    record Right() implements Outcome {}

    /**
     * Values differ.
     *
     * @param actual every value as it was read, by name; null where nothing was returned
     * @param discrepancies those that differ, by name, at least one
     */
    record Wrong(Map<String, Object> actual, Map<String, Discrepancy> discrepancies) implements Outcome {}

    /**
     * There are no values.
     *
     * @param fault why
     */
    record Failed(Fault fault) implements Outcome {}
}
