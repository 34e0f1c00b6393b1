package chainrule.worker.objects;

import chainrule.wire.objects.ObjectReply.Lack;

/** What was to be called is not there. */
final class LackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Lack lack;

    LackException(Lack lack, String detail) {
        super(detail);
        this.lack = lack;
    }

    Lack lack() {
        return lack;
    }
}
