package chainrule.wire;

/**
 * One error of the compiler.
 *
 * @param path the source file, empty when the error is in none
 * @param line counted from 1, 0 when unknown
 * @param text the error, in the compiler's words
 */
public record CompilerMessage(String path, int line, String text) {}
