package chainrule.worker.objects;

import chainrule.wire.objects.ObjectReply.Console;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code System.in}, {@code System.out} and {@code System.err} of the submission, as its test set them up. */
final class StudentConsole {
    private static final int MOST_PRINTED = 1 << 20;
    private static final byte[] NOTHING = {};
    private static final Console SILENCE = new Console(NOTHING, NOTHING);

    private final Printed out = new Printed();
    private final Printed err = new Printed();
    private final Input in = new Input();
    private final PrintStream outStream = out.stream();
    private final PrintStream errStream = err.stream();

    /** Sets the streams: what an earlier call did to them is not the next one's affair. */
    void begin(byte[] input, boolean newInput) {
        in.add(input, newInput);
        System.setIn(in);
        System.setOut(outStream);
        System.setErr(errStream);
    }

    /** What was printed since it was last asked. */
    Console take() {
        return out.isEmpty() && err.isEmpty() ? SILENCE : new Console(out.take(), err.take());
    }

    /** What is printed: kept up to a bound, and beyond it forgotten. */
    private static final class Printed extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        PrintStream stream() {
            return new PrintStream(this, false, StandardCharsets.UTF_8) {
                @Override
                public void close() {
                    flush();
                }
            };
        }

        synchronized boolean isEmpty() {
            return kept.size() == 0;
        }

        synchronized byte[] take() {
            byte[] all = kept.toByteArray();
            kept.reset();
            return all;
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            kept.write(bytes, offset, Math.min(length, MOST_PRINTED - kept.size()));
        }
    }

    /** What can be read: it never waits, for whatever comes is there before a call begins. */
    private static final class Input extends InputStream {
        private byte[] bytes = NOTHING;
        private int next;

        synchronized void add(byte[] more, boolean instead) {
            if (instead || more.length > 0) {
                int left = instead ? 0 : bytes.length - next;
                byte[] all = new byte[left + more.length];
                System.arraycopy(bytes, bytes.length - left, all, 0, left);
                System.arraycopy(more, 0, all, left, more.length);
                bytes = all;
                next = 0;
            }
        }

        @Override
        public synchronized int read() {
            return next < bytes.length ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            if (length > 0 && next == bytes.length) {
                return -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count;
        }

        @Override
        public synchronized int available() {
            return bytes.length - next;
        }
    }
}
