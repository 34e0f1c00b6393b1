package chainrule.worker;

import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.worker.compiler.SubmissionCompiler;
import chainrule.worker.submission.RunningCall;
import chainrule.worker.submission.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Answers requests. The thread that reads them never runs the submission; the {@link CallThread} does, and while it is
 * busy the reader can still say where it is.
 */
final class Worker {
    private final SubmissionCompiler compiler;
    private final Confinement confinement;
    private final CapturedOutput output;
    private final PrintStream printing;
    private final Replies replies;
    private final Consumer<Throwable> fault;
    private final CallThread calls = new CallThread();
    private Submission submission;

    /**
     * A worker.
     *
     * @param fault ends the process; called when the worker itself fails
     */
    Worker(
            SubmissionCompiler compiler,
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
            if (request instanceof Request.Locate locate) {
                replies.locate(locate.id(), calls::stack);
            } else {
                Request task = request;
                calls.submit(() -> answer(task));
            }
            request = read(in);
        }
    }

    private static Request read(InputStream in) throws IOException {
        return Frames.read(in, Request.class, Integer.MAX_VALUE, Allotment.unbounded());
    }

    private void answer(Request request) {
        try {
            if (request instanceof Request.Compile compile) {
                replies.send(compiler.compile(List.of(compile.sources()), compile.rescue()));
            } else if (request instanceof Request.Load load) {
                load(load);
            } else if (request instanceof Request.Call call) {
                call(call);
            }
        } catch (ThreadDeath stopped) {
            stopped(stopped);
        } catch (Throwable thrown) {
            fault.accept(thrown);
        }
    }

    /** The submission stopped this thread, and it noticed outside of the submission's own code. */
    private void stopped(ThreadDeath stopped) {
        try {
            replies.endWith(stopped);
        } catch (IOException broken) {
            fault.accept(broken);
        }
    }

    private void load(Request.Load load) throws IOException, ClassNotFoundException {
        confinement.beforeClasses();
        submission = new Submission(List.of(load.classes()), List.of(load.contracts()));
        replies.send(new Reply.Loaded(submission.candidates()));
    }

    private void call(Request.Call request) throws IOException {
        RunningCall call = new RunningCall(submission, request, output::printed);
        // what an earlier call, or a thread that it left behind, did to these is not this call's affair
        output.restart();
        System.setOut(printing);
        System.setErr(printing);
        Thread.interrupted();
        Thread.currentThread().setContextClassLoader(submission.loader());
        replies.begin(call);
        replies.end(call.run());
    }
}
