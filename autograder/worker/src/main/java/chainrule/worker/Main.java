package chainrule.worker;

import chainrule.wire.Ending;
import chainrule.wire.Reply;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The process beside student code. Its parent is the grader, and speaks first only after {@link Reply.Ready}; requests
 * come on standard input and replies leave on standard output, which the submission does not see: its {@code System.in}
 * is empty and its {@code System.out} and {@code System.err} are captured.
 *
 * <p>The main thread reads requests and never runs the submission. One other thread compiles, loads and calls. Nothing
 * here judges, and nothing here defends itself against the submission, with which it shares a heap: the grader measures
 * time, counts what it receives and kills the process. What the worker owes is to end with the code of an {@link Ending}
 * when it can do no more, and never to wait for student code before it reads on.
 *
 * <p>On Java 17 it wants {@code -Djava.security.manager=disallow}: a security manager of the submission would run on
 * the main thread.
 */
public final class Main {
    /** Set for a worker that gets classes compiled by another one: most of the time to start goes into the compiler. */
    private static final String ONLY_CALLS = "chainrule.only-calls";

    /** Set for a worker that is to take from itself what a submission has no need of. */
    private static final String CONFINED = "chainrule.filter";

    /** What that is set to where it is only to load what that takes. */
    private static final String REHEARSED = "rehearsed";

    /** A constant, so that the class is loaded while there is memory for it. */
    private static final Ending FULL = Ending.OUT_OF_MEMORY;

    private Main() {}

    /**
     * Serves until standard input ends.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        InputStream requests = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
        Replies replies = new Replies(new FileOutputStream(FileDescriptor.out));
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
        CapturedOutput output = new CapturedOutput();
        System.setIn(new ByteArrayInputStream(new byte[0]));
        System.setOut(output.stream());
        System.setErr(output.stream());
        Locale.setDefault(Locale.ROOT);
        try {
            serve(requests, replies, output, errors);
            Runtime.getRuntime().halt(Ending.EXITED.exitCode());
        } catch (Throwable fault) {
            halt(fault, errors);
        }
    }

    private static void serve(InputStream requests, Replies replies, CapturedOutput output, PrintStream errors)
            throws IOException {
        Confinement confinement = new Confinement(Boolean.getBoolean(CONFINED));
        if (REHEARSED.equals(System.getProperty(CONFINED))) {
            Confinement.rehearse();
        }
        Optional<SubmissionCompiler> compiler =
                Boolean.getBoolean(ONLY_CALLS) ? Optional.empty() : Optional.of(new SubmissionCompiler().warmedUp());
        Worker worker = new Worker(compiler, confinement, output, replies, fault -> halt(fault, errors));
        replies.send(new Reply.Ready(Runtime.version().toString(), confinement.beforeSources()));
        worker.serve(requests);
    }

    private static void halt(Throwable fault, PrintStream errors) {
        Ending ending = fault instanceof OutOfMemoryError ? FULL : ending(fault);
        try {
            if (ending == Ending.BROKEN) {
                fault.printStackTrace(errors);
            }
        } finally {
            Runtime.getRuntime().halt(ending.exitCode());
        }
    }

    /** A stream that breaks, or brings what is no request, and a reader that is stopped: all are the submission's doing. */
    private static Ending ending(Throwable fault) {
        return fault instanceof IOException || fault instanceof ThreadDeath ? Ending.SPOKE_OUT_OF_TURN : Ending.BROKEN;
    }
}
