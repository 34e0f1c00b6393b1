package chainrule.worker;

import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.worker.compiler.SubmissionCompiler;
import chainrule.worker.objects.Conversation;
import chainrule.worker.submission.RunningCall;
import chainrule.worker.submission.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/**
 * Answers requests. The thread that reads them never runs the submission; the {@link CallThread} does, and while it is
 * busy the reader can still say where it is.
 */
final class Worker {
    private final Optional<SubmissionCompiler> compiler;
    private final Confinement confinement;
    private final CapturedOutput output;
    private final PrintStream printing;
    private final Replies replies;
    private final Consumer<Throwable> fault;
    private final CallThread calls = new CallThread();
    private volatile Submission submission;
    private LeftBehind left;
    private String announced;

    /**
     * A worker.
     *
     * @param fault ends the process; called when the worker itself fails
     */
    Worker(
            Optional<SubmissionCompiler> compiler,
            Confinement confinement,
            CapturedOutput output,
            Replies replies,
            Consumer<Throwable> fault) {
        this.compiler = compiler;
        this.confinement = confinement;
        this.output = output;
        this.printing = output.stream();
        this.replies = replies;
        this.fault = fault;
    }

    /** Reads requests until the stream ends. */
    void serve(InputStream in) throws IOException {
        // the grader's frames are trusted: they come from a JVM that runs no student code
        Request request = read(in);
        while (request != null) {
            if (request instanceof Request.Converse converse) {
                converse(converse, in);
                return;
            }
            accept(request);
            request = read(in);
        }
    }

    /** The thread that runs the submission reads for itself from now on, until the stream ends. */
    private void converse(Request.Converse opening, InputStream in) {
        CountDownLatch over = new CountDownLatch(1);
        calls.submit(() -> attempt(() -> {
            new Conversation(submission, opening, in, replies.stream(), fault).serve();
            over.countDown();
        }));
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException meddling) {
                // the submission's doing: there is nothing to give up
                continue;
            }
        }
    }

    private void accept(Request request) throws IOException {
        if (request instanceof Request.Compile compile) {
            calls.submit(() -> attempt(() -> compile(compile)));
        } else if (request instanceof Request.Load load) {
            calls.submit(() -> attempt(() -> load(load)));
        } else if (request instanceof Request.Call call) {
            accept(new RunningCall(submission, call, output::printed));
        } else if (request instanceof Request.Settle) {
            calls.submit(() -> attempt(() -> replies.send(left.now())));
        } else if (request instanceof Request.Locate locate) {
            replies.locate(locate.id(), calls::stack);
        }
    }

    /** From here on the call can be located, although the thread that runs it may have to wait for a processor. */
    private void accept(RunningCall call) {
        output.restart();
        replies.begin(call);
        calls.submit(() -> attempt(() -> run(call)));
    }

    private static Request read(InputStream in) throws IOException {
        return Frames.read(in, Request.class, Integer.MAX_VALUE, Allotment.unbounded());
    }

    private void attempt(Task task) {
        try {
            task.run();
        } catch (Throwable thrown) {
            fault.accept(thrown);
        }
    }

    private void compile(Request.Compile request) throws IOException {
        replies.send(compiler.orElseThrow().compile(request, this::announce));
    }

    private void announce(String path) {
        if (path.equals(announced)) {
            return;
        }
        try {
            announced = path;
            replies.send(new Reply.Compiling(path));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private void load(Request.Load request) throws IOException, ClassNotFoundException {
        confinement.beforeClasses();
        submission = new Submission(List.of(request.classes()), List.of(request.contracts()), List.of(request.stubs()));
        left = LeftBehind.sinceNow();
        replies.send(new Reply.Loaded(submission.candidates()));
    }

    private void run(RunningCall call) throws IOException {
        // what an earlier call, or a thread that it left behind, did to these is not this call's affair
        System.setOut(printing);
        System.setErr(printing);
        Thread.currentThread().setContextClassLoader(submission.loader());
        replies.end(call.run());
    }

    /** A request that is being answered, on the thread that runs the submission. */
    private interface Task {
        void run() throws IOException, ClassNotFoundException;
    }
}
