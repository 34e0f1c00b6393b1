package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.wire.Frame;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a student's code again, a bounded number of times: calls are counted, so that the same is said everywhere, and a
 * time beside them guards against code that is slow.
 *
 * @param <S> the contract interface
 */
public final class Asking<S> {
    private static final int MOST_CALLS = 4_000;
    private static final long MOST_NANOS = 10_000_000_000L;

    private final Student<S> student;
    private long nanos;
    private int left = MOST_CALLS;

    /**
     * Who is asked.
     *
     * @param <S> the contract interface
     */
    public interface Student<S> {

        /**
         * Applies an operation to the student's implementation.
         *
         * @param <V> what comes of it
         * @param numbers how many numbers a right result has
         * @param operation calls it
         * @return what comes of it; nothing when it does not come to an end, or when that is nothing
         */
        <V> Optional<V> ask(long numbers, Function<S, V> operation);

        /**
         * Applies an operation that is meant to find something missing.
         *
         * @param numbers how many numbers a right result has
         * @param operation calls it
         * @return where the student's code came upon null; nothing when it did not
         */
        default Optional<Frame> thrownAt(long numbers, Function<S, ?> operation) {
            return Optional.empty();
        }

        /**
         * What stands in a line of the student's code.
         *
         * @param frame which line
         * @return its text; nothing when it is not known
         */
        default Optional<String> source(Frame frame) {
            return Optional.empty();
        }
    }

    Asking(Student<S> student) {
        this.student = student;
    }

    /** Whether as many more calls may be made. */
    boolean mayAsk(int calls) {
        return calls <= left && nanos < MOST_NANOS;
    }

    /** One output of a case; nothing when there is none that can be read. */
    <C extends Record & Case> Optional<Tensor> output(Check<S, C> check, C given, String name, long numbers) {
        return ask(check, given, numbers, values -> values.byName().get(name))
                .map(Reading::of)
                .filter(Tensor.class::isInstance)
                .map(Tensor.class::cast);
    }

    /** All outputs of a case; nothing when there are none. */
    <C extends Record & Case> Optional<Map<String, Object>> outputs(Check<S, C> check, C given, long numbers) {
        return ask(check, given, numbers, Values::byName);
    }

    /** Where the student's code comes upon something missing in a case. */
    <C extends Record & Case> Optional<Frame> thrownAt(Check<S, C> check, C given, long numbers) {
        if (!mayAsk(1)) {
            return Optional.empty();
        }
        left--;
        return student.thrownAt(
                numbers, implementation -> check.operation().function().apply(implementation, given));
    }

    Optional<String> source(Frame frame) {
        return student.source(frame);
    }

    private <C extends Record & Case, V> Optional<V> ask(
            Check<S, C> check, C given, long numbers, Function<Values, V> wanted) {
        if (!mayAsk(1)) {
            return Optional.empty();
        }
        left--;
        long start = System.nanoTime();
        Optional<V> value = student.ask(
                numbers,
                implementation -> wanted.apply(check.operation().function().apply(implementation, given)));
        // the first call may start a program
        nanos += left + 1 == MOST_CALLS ? 0 : System.nanoTime() - start;
        return value;
    }
}
