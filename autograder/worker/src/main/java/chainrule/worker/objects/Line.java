package chainrule.worker.objects;

import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * The two streams of a conversation. A second thread writes to them too: it says where a call is that takes long. One lock
 * sees to it that it says so only while the call runs here, and not while the test answers.
 */
final class Line {
    private static final long BETWEEN_LOOKS_MILLIS = 20;
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final InputStream in;
    private final OutputStream out;
    private final Supplier<ObjectReply> where;
    private final Object lock = new Object();
    private long end = Long.MAX_VALUE;

    /**
     * A line.
     *
     * @param where says where the running call is
     */
    Line(InputStream in, OutputStream out, Supplier<ObjectReply> where) {
        this.in = in;
        this.out = out;
        this.where = where;
        Thread sentinel = new Thread(this::look, "sentinel");
        sentinel.setDaemon(true);
        sentinel.start();
    }

    ObjectRequest read() throws IOException {
        return Frames.read(in, ObjectRequest.class, Integer.MAX_VALUE, Allotment.unbounded());
    }

    /** The submission runs from now on. */
    void begin(long millis) {
        synchronized (lock) {
            end = System.nanoTime() + millis * NANOS_A_MILLISECOND;
        }
    }

    /** The submission runs no more, at least until the test has answered. */
    void send(ObjectReply reply) throws IOException {
        synchronized (lock) {
            end = Long.MAX_VALUE;
            Frames.write(out, ObjectReply.class, reply);
        }
    }

    /** How long it may still run. */
    long millisLeft() {
        synchronized (lock) {
            return end == Long.MAX_VALUE
                    ? Integer.MAX_VALUE
                    : Math.max(0, (end - System.nanoTime()) / NANOS_A_MILLISECOND);
        }
    }

    private void look() {
        while (true) {
            try {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                synchronized (lock) {
                    if (end != Long.MAX_VALUE && System.nanoTime() - end > 0) {
                        send(where.get());
                    }
                }
            } catch (InterruptedException | RuntimeException interfered) {
                // the submission's doing: it runs on, and is ended from outside
                continue;
            } catch (IOException closed) {
                return;
            }
        }
    }
}
