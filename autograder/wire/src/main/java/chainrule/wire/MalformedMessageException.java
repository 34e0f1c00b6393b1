package chainrule.wire;

import java.io.IOException;

/** Bytes arrived that are no message: the peer is broken, or lies. */
public final class MalformedMessageException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A message that cannot be read.
     *
     * @param reason what was wrong with the bytes
     */
    public MalformedMessageException(String reason) {
        super(reason);
    }

    /**
     * A message that cannot be read.
     *
     * @param reason what was wrong with the bytes
     * @param cause what showed it
     */
    public MalformedMessageException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
