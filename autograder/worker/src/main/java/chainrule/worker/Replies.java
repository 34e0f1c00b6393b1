package chainrule.worker;

import chainrule.wire.Frames;
import chainrule.wire.Reply;
import chainrule.worker.submission.RunningCall;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * The stream of replies. Two threads write to it; one lock sees to it that frames stay whole and that nothing is said
 * about a call after its end.
 */
final class Replies {
    private final OutputStream out;
    private RunningCall running;

    Replies(OutputStream out) {
        this.out = out;
    }

    /** The stream itself, for who alone writes to it from now on. */
    OutputStream stream() {
        return out;
    }

    synchronized void send(Reply reply) throws IOException {
        Frames.write(out, Reply.class, reply);
    }

    synchronized void begin(RunningCall call) {
        running = call;
    }

    synchronized void end(Reply reply) throws IOException {
        running = null;
        send(reply);
    }

    /** A call that has ended in the meantime needs no answer: its own reply is under way. */
    synchronized void locate(long id, Supplier<StackTraceElement[]> stack) throws IOException {
        if (running != null && running.id() == id) {
            send(running.locate(stack.get()));
        }
    }
}
