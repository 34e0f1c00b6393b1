package chainrule.grader.submission;

import java.lang.reflect.Method;
import java.util.function.Function;

/** A student's code. Calls on it go through proxies of the contract's interfaces. */
public interface Submission extends AutoCloseable {

    /**
     * Calls one method, whatever the submission's code does then.
     *
     * @param contract an interface
     * @param method one of its methods
     * @param arguments encoded by the parameter types
     * @param most how many rows and numbers the result may have
     * @return what came of it; where the submission has no such class, that it has none
     */
    Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most);

    /**
     * Applies an operation to the submission's implementation of an interface.
     *
     * @param <S> the interface
     * @param <V> the result
     * @param contract the interface
     * @param numbers how many numbers a right result has; one that is far larger is not taken
     * @param operation calls it as often as it likes, and no longer than until it returns
     * @return what came of it, with all that was printed and noticed on the way
     */
    default <S, V> Answer<V> ask(Class<S> contract, long numbers, Function<S, V> operation) {
        return new Conversation(this, numbers).about(contract, operation);
    }

    /** A new exercise begins: it has a time of its own. */
    default void nextExercise() {}

    @Override
    void close();
}
