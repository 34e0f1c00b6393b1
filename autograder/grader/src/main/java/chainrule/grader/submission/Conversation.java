package chainrule.grader.submission;

import chainrule.wire.ValueCodec;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

/**
 * The calls that one operation makes, one after the other, and what they print and show beside their values. The bytes
 * that come back are bounded by what went out and by what is expected: a submission that returns far too much everywhere
 * must not fill the grader's memory.
 */
final class Conversation {
    private static final int FEW = 1 << 12;
    private static final int MANY = 1 << 20;
    private static final int TIMES = 4;

    private final Submission submission;
    private final long numbers;
    private final Printing printing = new Printing();
    private Remarks remarks = Remarks.NONE;

    Conversation(Submission submission, long numbers) {
        this.submission = submission;
        this.numbers = numbers;
    }

    <S, V> Answer<V> about(Class<S> contract, Function<S, V> operation) {
        try {
            V value = operation.apply(
                    ContractProxy.of(contract, (method, arguments) -> call(contract, method, arguments)));
            return Answer.returned(value, printing.printed(), remarks);
        } catch (SubmissionFault e) {
            return new Answer<>(null, Optional.of(e.fault()), printing.printed(), remarks);
        }
    }

    private Object call(Class<?> contract, Method method, Object[] arguments) {
        byte[] bytes = ValueCodec.encodeAll(method.getParameterTypes(), arguments);
        Answer<Object> answer = submission.call(contract, method, bytes, most(bytes.length / Double.BYTES));
        printing.add(answer.printed());
        remarks = remarks.and(answer.remarks());
        answer.fault().ifPresent(fault -> {
            throw new SubmissionFault(fault);
        });
        return answer.value();
    }

    private int most(int given) {
        return (int) Math.min(FEW + TIMES * Math.max(given, numbers), MANY);
    }
}
