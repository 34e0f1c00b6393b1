package chainrule.wire;

/**
 * Something that a call threw.
 *
 * @param className the class of the throwable
 * @param message its message, cut, empty when there is none
 * @param byStatement whether a throw statement of the submission's threw it, and not something that was called
 * @param frames where, innermost first, only what lies in the submission
 */
public record Thrown(String className, String message, boolean byStatement, Frame[] frames) {}
