package chainrule.worker.filter;

/** The filter could not be put in place, or does not hold. */
public final class FilterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FilterException(String reason) {
        super(reason);
    }
}
