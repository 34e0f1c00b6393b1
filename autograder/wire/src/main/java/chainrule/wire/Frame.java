package chainrule.wire;

/**
 * One line of a stack trace that lies in the submission.
 *
 * @param className the class
 * @param method the method
 * @param file the source file's name, empty when there is none
 * @param line counted from 1, 0 or less when unknown
 */
public record Frame(String className, String method, String file, int line) {}
