package chainrule.worker.submission;

import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Reply.Stage;
import chainrule.wire.Request;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * One call of one method of the submission. Whatever the submission throws, from its static initialisers to the message
 * of its exception, becomes a reply.
 */
public final class RunningCall {
    private final Submission submission;
    private final Request.Call request;
    private final Method method;
    private final Supplier<Printed> printed;
    private Arguments arguments;
    private volatile Stage stage = Stage.CONSTRUCTING;

    /**
     * Prepares a call.
     *
     * @param submission whose class is called
     * @param request which method, with which arguments
     * @param printed tells what the call has printed so far
     */
    public RunningCall(Submission submission, Request.Call request, Supplier<Printed> printed) {
        this.submission = submission;
        this.request = request;
        this.method = submission.method(request.contract(), request.method());
        this.printed = printed;
    }

    /**
     * The number of the call.
     *
     * @return the grader's number
     */
    public long id() {
        return request.id();
    }

    /**
     * Runs the call to its end, on the calling thread.
     *
     * @return what it returned or threw
     * @throws IOException when the bytes of the request are no arguments of the method
     */
    public Reply run() throws IOException {
        arguments = new Arguments(method.getParameterTypes(), request.arguments());
        try {
            submission.reserveRoom();
            Object implementation = submission.instance(request.className());
            stage = Stage.CALLING;
            Object value = method.invoke(implementation, arguments.values());
            stage = Stage.RETURNING;
            return returned(value);
        } catch (Throwable thrown) {
            return threw(thrown);
        }
    }

    private Reply threw(Throwable thrown) {
        // first of all, for when the heap is full not even a class can be loaded
        submission.freeRoom();
        Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
        if (cause instanceof OutOfMemoryError) {
            arguments = null;
            submission.forgetInstances();
        }
        return new Reply.Threw(id(), stage, submission.thrownTexts().of(cause), printed.get());
    }

    private Reply returned(Object value) throws IOException {
        byte[] bytes = ValueCodec.encode(method.getReturnType(), value);
        return new Reply.Returned(id(), bytes, arguments.changed(), arguments.shareArrayWith(value), printed.get());
    }

    /**
     * Where this call is now.
     *
     * @param stack the stack of the thread that runs it
     * @return the reply
     */
    public Reply locate(StackTraceElement[] stack) {
        return new Reply.Located(id(), stage, submission.thrownTexts().frames(stack), printed.get());
    }
}
