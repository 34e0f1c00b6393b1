package chainrule.staff.slips;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.HarnessFault;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.inprocess.Sitter;
import chainrule.wire.Allotment;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.reflect.Method;

/** A right solution with something wrong around the calls of one method. */
final class AroundSolution implements Sitter {
    private final InProcessSubmission right;
    private final Method method;
    private final AroundCall around;

    AroundSolution(InProcessSubmission right, AroundSlips.Around slip) {
        this.right = right;
        this.method = slip.method();
        this.around = slip.made().get();
    }

    @Override
    public Answer<Object> call(Class<?> wanted, Method called, byte[] arguments, int most) {
        if (!called.equals(method)) {
            return right.call(wanted, called, arguments, most);
        }
        try {
            return around.call(
                    decoded(called, arguments), given -> right.call(wanted, called, encoded(called, given), most));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException cannotBeMade) {
            return Answer.refused(new Fault.NotFound(wanted.getSimpleName()));
        }
    }

    private static Object[] decoded(Method called, byte[] arguments) {
        try {
            return ValueCodec.decodeAll(called.getParameterTypes(), arguments, Allotment.unbounded());
        } catch (IOException e) {
            throw new HarnessFault("the arguments of " + called.getName() + " could not be decoded", e);
        }
    }

    private static byte[] encoded(Method called, Object[] given) {
        return ValueCodec.encodeAll(called.getParameterTypes(), given);
    }

    @Override
    public void refillBudget() {
        right.refillBudget();
    }

    @Override
    public void close() {
        right.close();
    }
}
