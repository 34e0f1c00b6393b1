package chainrule.worker;

import chainrule.wire.Printed;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the submission prints: the beginning is kept, the rest is counted. */
final class CapturedOutput extends OutputStream {
    private static final int KEPT_CHARACTERS = 2000;
    private static final int LONGEST_CHARACTER = 4;

    private final byte[] head = new byte[KEPT_CHARACTERS * LONGEST_CHARACTER];
    private int kept;
    private long total;

    /** A stream for {@code System.out}; closing it changes nothing, for a later call may print too. */
    PrintStream stream() {
        return new PrintStream(this, false, StandardCharsets.UTF_8) {
            @Override
            public void close() {
                flush();
            }
        };
    }

    /** Forgets what was printed. */
    synchronized void restart() {
        kept = 0;
        total = 0;
    }

    /** What was printed since the last restart. */
    synchronized Printed printed() {
        String text = new String(head, 0, kept, StandardCharsets.UTF_8);
        int characters = Math.min(text.codePointCount(0, text.length()), KEPT_CHARACTERS);
        return new Printed(text.substring(0, text.offsetByCodePoints(0, characters)), total);
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.min(length, head.length - kept);
        System.arraycopy(bytes, offset, head, kept, room);
        kept += room;
        for (int i = offset; i < offset + length; i++) {
            total += startsCharacter(bytes[i]) ? 1 : 0;
        }
    }

    /** In UTF-8 every byte of a character but the first has the form 10xxxxxx. */
    private static boolean startsCharacter(byte utf8) {
        return (utf8 & 0xC0) != 0x80;
    }
}
