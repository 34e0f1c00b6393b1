package chainrule.grader.answers;

import chainrule.grader.oracle.Expected;
import java.util.List;

/**
 * A check with its cases and answers. Cases are written down because to draw them again takes longer than to call them;
 * rungs, which only a failed check needs, are not.
 *
 * @param key by which its exercise knows it
 * @param seeds of its cases, in order; those that are always the same need none
 * @param given its cases; none where they are of a kind that cannot be written down, and are drawn from their seeds
 * @param expected the answers of its cases, then those of its rungs
 */
record AnsweredCheck(String key, List<Long> seeds, List<GivenCase> given, List<Expected> expected) {}
