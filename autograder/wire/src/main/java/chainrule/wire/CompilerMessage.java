package chainrule.wire;

/**
 * One error of the compiler.
 *
 * @param path the source file, empty when the error is in none
 * @param line counted from 1, 0 when unknown
 * @param column in {@code source}, counted from 1, 0 when unknown
 * @param source the line in the file, or the part of it that surrounds the error
 * @param text the error, in the compiler's words; further lines explain it
 * @param code the compiler's own name for such errors, such as {@code compiler.err.expected}
 * @param isLeftAway whether the file was compiled without the import, annotation or field that has the error
 */
public record CompilerMessage(
        String path, int line, int column, String source, String text, String code, boolean isLeftAway) {
    /** How the code begins when it is no error but newer than Java 17: its release follows, and the text is its name. */
    public static final String NEWER_JAVA = "newer.java.";

    /**
     * The same error, in something that the file was compiled without.
     *
     * @return a copy
     */
    public CompilerMessage leftAway() {
        return new CompilerMessage(path, line, column, source, text, code, true);
    }
}
