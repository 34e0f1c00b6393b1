package chainrule.grader.submission;

/** A student's code. Calls on it go through proxies of the contract's interfaces. */
public interface Submission extends AutoCloseable {

    /**
     * The submission's implementation of an interface. There always is one: where the submission has none, its first
     * call throws.
     *
     * @param <S> the interface
     * @param contract the interface
     * @return a proxy; each method throws {@link SubmissionFault} when the student's code fails, whatever it does
     */
    <S> S implementing(Class<S> contract);

    /** A new exercise begins: it has a time of its own. */
    default void nextExercise() {}

    /**
     * What was noticed beside the results, so far.
     *
     * @return such as arguments that were changed
     */
    Remarks remarks();

    /**
     * What the calls print.
     *
     * @return what was printed since it was last told to forget
     */
    Printing printing();

    @Override
    void close();
}
