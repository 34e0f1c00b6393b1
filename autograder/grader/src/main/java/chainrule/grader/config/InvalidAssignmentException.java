package chainrule.grader.config;

import java.nio.file.Path;

/** Something in the configuration is wrong. Staff read this. */
public final class InvalidAssignmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An error in a file.
     *
     * @param file which
     * @param line where, counted from 1; 0 or less when it is in no line
     * @param problem what is wrong
     */
    public InvalidAssignmentException(Path file, int line, String problem) {
        super(file.getFileName() + (line > 0 ? ", line " + line : "") + ": " + problem);
    }
}
