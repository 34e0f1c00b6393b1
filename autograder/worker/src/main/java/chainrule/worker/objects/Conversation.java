package chainrule.worker.objects;

import chainrule.wire.Request;
import chainrule.wire.objects.ObjectOutput;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import chainrule.wire.objects.TypeTable;
import chainrule.wire.objects.UnwantedValueException;
import chainrule.wire.objects.Wanted;
import chainrule.worker.submission.Submission;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Answers what a test asks of a student's objects, on the one thread that runs them: it reads a request, calls, and writes
 * the answer, so that a call costs no change of threads. While a lent object is called, the same thread reads what the
 * test asks meanwhile.
 */
public final class Conversation {
    private final Thread thread = Thread.currentThread();
    private final Request.Converse opening;
    private final Consumer<Throwable> fault;
    private final StudentConsole console = new StudentConsole();
    private final Line line;
    private Submission submission;
    private OutgoingValues.Known known;
    private Lending lending;
    private Members members;
    private volatile long open;

    /**
     * Opens a conversation on the thread that will run it.
     *
     * @param submission the loaded classes
     * @param opening the types that cross
     * @param in where requests come from
     * @param out where answers go
     * @param fault ends the process; called when the streams fail while the submission runs
     */
    public Conversation(
            Submission submission,
            Request.Converse opening,
            InputStream in,
            OutputStream out,
            Consumer<Throwable> fault) {
        this.submission = submission;
        this.opening = opening;
        this.fault = fault;
        this.line = new Line(in, out, this::where);
        begin();
    }

    private void begin() {
        List<Class<?>> types = new ArrayList<>();
        Map<String, List<String>> ancestors = new HashMap<>();
        for (int i = 0; i < opening.types().length; i++) {
            types.add(loadedOrNull(opening.types()[i]));
            ancestors.put(opening.types()[i], List.of(opening.ancestors()[i]));
        }
        known = new OutgoingValues.Known(new TypeTable(types));
        lending = new Lending(this::callBack);
        members = new Members(submission, ancestors);
    }

    /** A class that the submission lacks is missed when it is used. */
    private Class<?> loadedOrNull(String name) {
        try {
            return submission.loader().loadClass(name);
        } catch (ClassNotFoundException | LinkageError missing) {
            return null;
        }
    }

    /**
     * Answers until the stream of requests ends.
     *
     * @throws IOException when a stream fails
     * @throws ClassNotFoundException never
     */
    public void serve() throws IOException, ClassNotFoundException {
        for (ObjectRequest request = line.read(); request != null; request = line.read()) {
            if (request instanceof ObjectRequest.Invoke invoke) {
                run(invoke);
            } else if (request instanceof ObjectRequest.Forget forget) {
                known.handles().forget(forget.mark());
                lending.forget();
            } else if (request instanceof ObjectRequest.Renew) {
                submission = submission.renewed();
                begin();
                line.send(new ObjectReply.Fresh());
            } else {
                throw new IOException("an answer to no question");
            }
        }
    }

    private void run(ObjectRequest.Invoke invoke) throws IOException {
        long outer = open;
        open = invoke.id();
        thread.setContextClassLoader(submission.loader());
        console.begin(invoke.input(), invoke.newInput());
        line.begin(invoke.locateMillis());
        ObjectReply reply = answer(invoke);
        line.send(reply);
        open = outer;
    }

    private ObjectReply answer(ObjectRequest.Invoke invoke) throws IOException {
        try {
            Object[] arguments = incoming(invoke.arguments()).all();
            Object receiver = invoke.receiver() < 0 ? null : known.handles().get(invoke.receiver());
            return new ObjectCall(invoke, submission, members, console, known).run(receiver, arguments);
        } catch (UnwantedValueException missing) {
            return new ObjectReply.Lacking(invoke.id(), ObjectReply.Lack.CLASS, "");
        }
    }

    private IncomingValues incoming(byte[] bytes) {
        return new IncomingValues(bytes, known.types(), known.handles(), lending, submission.loader());
    }

    private Object callBack(int number, String method, Object[] arguments) {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException("an object of the test can only be used by the thread that was given it");
        }
        try {
            ObjectOutput written = new OutgoingValues(known);
            for (Object argument : arguments) {
                written.write(argument);
            }
            long millis = line.millisLeft();
            line.send(new ObjectReply.CalledBack(open, number, method, written.bytes(), console.take()));
            Object answer = awaitAnswer();
            line.begin(millis);
            if (answer instanceof ObjectRequest.Refuse refuse) {
                throw new LentThrowable(refuse.text(), refuse.number());
            }
            return incoming(((ObjectRequest.Answer) answer).value()).read(Wanted.ANYTHING);
        } catch (IOException broken) {
            fault.accept(broken);
            throw new IllegalStateException(broken);
        }
    }

    private ObjectRequest awaitAnswer() throws IOException {
        while (true) {
            ObjectRequest request = line.read();
            if (request instanceof ObjectRequest.Invoke invoke) {
                run(invoke);
            } else if (request instanceof ObjectRequest.Answer || request instanceof ObjectRequest.Refuse) {
                return request;
            } else {
                throw new EOFException("no answer");
            }
        }
    }

    private ObjectReply where() {
        return new ObjectReply.Running(open, submission.frames(thread.getStackTrace()));
    }
}
