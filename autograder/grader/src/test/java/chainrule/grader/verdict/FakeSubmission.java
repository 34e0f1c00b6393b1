package chainrule.grader.verdict;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import chainrule.grader.submission.SubmissionFault;
import chainrule.wire.Allotment;
import chainrule.wire.Printed;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A submission that is an object of this process. */
final class FakeSubmission implements Submission {
    private final Object implementation;
    private Printed printed = Printed.NOTHING;

    FakeSubmission(Object implementation) {
        this.implementation = implementation;
    }

    /** What the running call prints. */
    void prints(String text) {
        printed = new Printed(text, text.length());
    }

    @Override
    public Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most) {
        printed = Printed.NOTHING;
        try {
            Object[] values = ValueCodec.decodeAll(method.getParameterTypes(), arguments, Allotment.unbounded());
            method.setAccessible(true);
            return Answer.returned(method.invoke(implementation, values), printed, Remarks.NONE);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SubmissionFault thrown) {
                return Answer.failed(thrown.fault(), printed);
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new HarnessFault("the fake failed", e.getCause());
        } catch (IOException | IllegalAccessException e) {
            throw new HarnessFault("the fake could not be called", e);
        }
    }

    @Override
    public void close() {}
}
