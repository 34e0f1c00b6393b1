package chainrule.grader.answers;

import chainrule.grader.oracle.Expected;
import java.util.List;

/**
 * A check with its answers. Its cases are not written down but drawn again: from the seed of a case nobody can tell the
 * secret or another case, and a seed is shorter than what is drawn from it.
 *
 * @param key by which its exercise knows it
 * @param seeds of its cases, in order; those that are always the same need none
 * @param expected the answers of its cases, then those of its rungs
 */
record AnsweredCheck(String key, List<Long> seeds, List<Expected> expected) {}
