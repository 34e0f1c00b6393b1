package chainrule.worker.objects;

/** What a lent object threw in the test, as the submission sees it. */
final class LentThrowable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int number;

    LentThrowable(String text, int number) {
        super(text);
        this.number = number;
    }

    int number() {
        return number;
    }
}
