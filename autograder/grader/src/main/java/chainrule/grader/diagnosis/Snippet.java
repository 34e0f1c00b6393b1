package chainrule.grader.diagnosis;

import java.util.List;

/**
 * A case as Java, to paste into a main method.
 *
 * @param lines statements that need no import; they print what the student's class returns
 */
public record Snippet(List<String> lines) {}
