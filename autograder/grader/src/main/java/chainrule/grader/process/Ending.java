package chainrule.grader.process;

/** How a worker came to its end. */
public enum Ending {
    /** It did not answer in time and was killed by the grader. */
    TIMED_OUT("it did not answer in time"),
    /** It exited by itself, as after System.exit. */
    EXITED("it exited"),
    /** Its answer was larger than any right one. */
    SAID_TOO_MUCH("its answer was too large"),
    /** What it wrote was no message, or not the answer to what it was asked. */
    SPOKE_OUT_OF_TURN("what it wrote was no answer"),
    /** It ran out of memory so badly that it could not say so. */
    OUT_OF_MEMORY("it ran out of memory"),
    /** The kernel killed it, as the out-of-memory killer does. */
    KILLED("it was killed from outside"),
    /** It used up its processor time. */
    OUT_OF_TIME("it used up its processor time"),
    /** The Java virtual machine crashed. */
    CRASHED("it crashed"),
    /** The worker's own code failed, or the submission exited as if it had. */
    BROKEN("the worker itself failed"),
    /** It ended, and nothing tells why. */
    UNKNOWN("it ended for no reason that can be told");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /**
     * The ending as part of a sentence.
     *
     * @return such as {@code it crashed}
     */
    public String words() {
        return words;
    }
}
