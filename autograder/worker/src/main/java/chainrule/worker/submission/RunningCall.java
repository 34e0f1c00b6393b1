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
            Object implementation = submission.instance(request.className());
            stage = Stage.CALLING;
            Object value = method.invoke(implementation, arguments.values());
            stage = Stage.RETURNING;
            return new Reply.Returned(
                    id(),
                    ValueCodec.encode(method.getReturnType(), value),
                    arguments.changed(),
                    arguments.shareArrayWith(value),
                    printed.get());
        } catch (InvocationTargetException thrownByTheSubmission) {
            return threw(thrownByTheSubmission.getCause());
        } catch (Throwable thrown) {
            return threw(thrown);
        }
    }

    /**
     * The end of this call with a throwable.
     *
     * @param thrown what was thrown
     * @return the reply
     */
    public Reply threw(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            // room for the reply, and for the next call
            arguments = null;
            submission.forget();
        }
        return new Reply.Threw(id(), stage, submission.thrownTexts().of(thrown), printed.get());
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
