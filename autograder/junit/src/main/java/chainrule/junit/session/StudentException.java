package chainrule.junit.session;

/** Something that the submission threw and that has no class on this side. */
public final class StudentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StudentException(String message) {
        super(message);
    }
}
