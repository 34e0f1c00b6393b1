package chainrule.testkit;

/** Takes down what a suite declares. Each {@link Graded} method gets one and calls it once. */
public interface Recorder {

    /**
     * Declares the check of this method.
     *
     * @param check what is computed, on which cases, judged how
     */
    void record(Check<?, ?> check);

    /**
     * What the configuration says of equal maxima.
     *
     * @return true when any of them may take the gradient, and not the first alone
     */
    default boolean anyTie() {
        return false;
    }
}
