package chainrule.junit.session;

import chainrule.wire.objects.ObjectReply.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code System.in} and {@code System.out} as the test has set them: what it offers is sent along, what was printed is printed here. */
final class TestConsole {
    private static final int MOST_INPUT = 1 << 20;
    private static final byte[] NOTHING = {};

    private final InputStream own = System.in;
    private InputStream last = own;
    private boolean isNew;

    /** What there is to read now, if the test has replaced the stream. */
    byte[] drained() {
        InputStream now = System.in;
        isNew = now != last;
        last = now;
        if (now == own) {
            return NOTHING;
        }
        try {
            return now.available() > 0 ? now.readNBytes(Math.min(now.available(), MOST_INPUT)) : NOTHING;
        } catch (IOException closed) {
            return NOTHING;
        }
    }

    /** Whether what was drained replaces what was there before. */
    boolean isNew() {
        return isNew;
    }

    void print(Console printed) {
        if (printed.out().length > 0) {
            System.out.print(new String(printed.out(), StandardCharsets.UTF_8));
            System.out.flush();
        }
        if (printed.err().length > 0) {
            System.err.print(new String(printed.err(), StandardCharsets.UTF_8));
            System.err.flush();
        }
    }
}
