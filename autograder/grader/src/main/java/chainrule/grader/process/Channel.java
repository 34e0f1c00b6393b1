package chainrule.grader.process;

import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;

/** The two pipes of a worker: requests go out whole, and nothing comes in that is not awaited. */
final class Channel {
    /** Compiled classes and messages; far above any homework, far below the grader's memory. */
    static final int LONGEST_FRAME = 24 << 20;

    private static final int MOST_ROWS = 200_000;

    private final OutputStream toWorker;
    private final InputStream fromWorker;
    private final ReentrantLock writing = new ReentrantLock();

    Channel(Process process) {
        this.toWorker = process.getOutputStream();
        this.fromWorker = new BufferedInputStream(process.getInputStream());
    }

    void send(Request request) throws IOException {
        writing.lock();
        try {
            Frames.write(toWorker, Request.class, request);
        } finally {
            writing.unlock();
        }
    }

    /** Sends in the language of objects; nobody else writes then. */
    void send(ObjectRequest request) throws IOException {
        Frames.write(toWorker, ObjectRequest.class, request);
    }

    /** Sends unless the pipe is busy: the watchdog must not wait for one that nobody empties. */
    void sendIfFree(Request request) throws IOException {
        if (writing.tryLock()) {
            try {
                Frames.write(toWorker, Request.class, request);
            } finally {
                writing.unlock();
            }
        }
    }

    /** What a request without a number is answered with. */
    <R extends Reply> R receive(Class<R> answer, int longest) throws IOException {
        Reply reply = read(longest);
        if (!answer.isInstance(reply)) {
            throw new MalformedMessageException("an answer to another question");
        }
        return answer.cast(reply);
    }

    /** What a compiler says: which file it turns to, or what came of all. */
    Reply receiveOfCompiler(int longest) throws IOException {
        Reply reply = read(longest);
        if (!(reply instanceof Reply.Compiling) && !(reply instanceof Reply.Compiled)) {
            throw new MalformedMessageException("an answer to another question");
        }
        return reply;
    }

    /** What a call is answered with: its end, or where it is. */
    Reply receive(long id, int longest) throws IOException {
        Reply reply = read(longest);
        long answered = -1;
        if (reply instanceof Reply.Returned returned) {
            answered = returned.id();
        } else if (reply instanceof Reply.Threw threw) {
            answered = threw.id();
        } else if (reply instanceof Reply.Located located) {
            answered = located.id();
        }
        if (answered != id) {
            throw new MalformedMessageException("an answer to another question");
        }
        return reply;
    }

    /** What is answered in the language of objects. */
    ObjectReply receiveOfObject(int longest) throws IOException {
        ObjectReply reply = Frames.read(fromWorker, ObjectReply.class, longest, Allotment.of(MOST_ROWS, LONGEST_FRAME));
        if (reply == null) {
            throw new IOException("the stream ended");
        }
        return reply;
    }

    private Reply read(int longest) throws IOException {
        Reply reply = Frames.read(fromWorker, Reply.class, longest, Allotment.of(MOST_ROWS, LONGEST_FRAME));
        if (reply == null) {
            throw new IOException("the stream ended");
        }
        return reply;
    }
}
