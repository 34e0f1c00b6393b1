package chainrule.grader.submission;

import chainrule.wire.Allotment;
import chainrule.wire.Reply;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * An implementation of a contract interface that hands every call, as bytes, to where the student's code is. The bytes
 * that come back are bounded by what went out: no layer returns sixteen times more numbers than it was given.
 */
public final class ContractProxy implements InvocationHandler {
    private static final int FEW = 1 << 16;
    private static final int TIMES = 16;

    private final Class<?> contract;
    private final Calls calls;
    private final Remarks remarks;

    private ContractProxy(Class<?> contract, Calls calls, Remarks remarks) {
        this.contract = contract;
        this.calls = calls;
        this.remarks = remarks;
    }

    /** Carries one call out. */
    @FunctionalInterface
    public interface Calls {

        /**
         * Calls a method of the student's class.
         *
         * @param contract the interface
         * @param method its method
         * @param arguments encoded by the parameter types
         * @param most how many rows and numbers the result may have
         * @return the reply
         * @throws SubmissionFault when the call does not return
         */
        Reply.Returned call(Class<?> contract, Method method, byte[] arguments, int most);
    }

    /**
     * A proxy.
     *
     * @param <S> the interface
     * @param contract the interface
     * @param calls where calls go
     * @param remarks where oddities are noted
     * @return an implementation
     */
    public static <S> S of(Class<S> contract, Calls calls, Remarks remarks) {
        Object proxy = Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, new ContractProxy(contract, calls, remarks));
        return contract.cast(proxy);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return answerForObject(proxy, method, arguments);
        }
        byte[] bytes = ValueCodec.encodeAll(method.getParameterTypes(), arguments == null ? new Object[0] : arguments);
        int most = FEW + TIMES * (bytes.length / Double.BYTES);
        Reply.Returned returned = calls.call(contract, method, bytes, most);
        note(method, returned);
        return decode(method, returned.value(), most);
    }

    /** A student's equals, hashCode or toString is never run: a suite may put proxies into sets and messages. */
    private Object answerForObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the submission's " + contract.getSimpleName();
        };
    }

    private void note(Method method, Reply.Returned returned) {
        boolean[] changed = returned.changedArguments();
        for (int i = 0; i < Math.min(changed.length, method.getParameterCount()); i++) {
            if (changed[i]) {
                remarks.changed(method.getName(), method.getParameters()[i].getName());
            }
        }
        if (returned.sharesArgument()) {
            remarks.shared(method.getName());
        }
    }

    private static Object decode(Method method, byte[] value, int most) {
        try {
            return ValueCodec.decode(method.getReturnType(), value, Allotment.of(most, most));
        } catch (Allotment.ExceededException e) {
            throw new SubmissionFault(new Fault.ReturnedTooMuch(method.getName()));
        } catch (IOException e) {
            throw new SubmissionFault(new Fault.SpokeOutOfTurn(method.getName()));
        }
    }
}
