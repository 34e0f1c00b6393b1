package chainrule.grader.junit;

/** A class of the reference for which nothing can stand in. */
final class UntwinnableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UntwinnableException(String message) {
        super(message);
    }
}
