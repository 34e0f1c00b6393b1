package chainrule.grader.findings;

import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param implementations for each interface that has one, the class that is graded
 * @param sentences what to say about it, in order
 */
public record Findings(Map<Class<?>, String> implementations, List<Sentence> sentences) {}
