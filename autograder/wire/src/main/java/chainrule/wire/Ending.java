package chainrule.wire;

import java.util.Arrays;
import java.util.List;

/**
 * How a worker came to its end: in which words it is told, whose fault it is, and which exit codes say so. A submission
 * can exit with any code too: a code names an ending, it proves nothing.
 */
public enum Ending {
    /** It did not answer in time and was killed by the grader. */
    TIMED_OUT("it did not answer in time", Blame.SUBMISSION),
    /** It exited by itself, as after System.exit, or because the grader closed the stream of requests. */
    EXITED("it exited", Blame.SUBMISSION, 80),
    /** The worker's own code failed; the trace is on its standard error. */
    BROKEN("the worker itself failed", Blame.HARNESS, 81),
    /** It ran out of memory so badly that it could not say so. */
    OUT_OF_MEMORY("it ran out of memory", Blame.SUBMISSION, 82),
    /**
     * What it wrote was no message, or not the answer to what it was asked; or what it was asked did not arrive, for
     * example because the submission had read a part of it, or stopped the thread that reads.
     */
    SPOKE_OUT_OF_TURN("what it wrote was no answer", Blame.SUBMISSION, 83),
    /** Its answer was larger than any right one. */
    SAID_TOO_MUCH("its answer was too large", Blame.SUBMISSION),
    /** The Java virtual machine crashed: aborted, lost its memory, or made a deadly system call. */
    CRASHED("it crashed", Blame.SUBMISSION, signal(6), signal(7), signal(11), signal(31)),
    /** The kernel killed it, as the out-of-memory killer does. */
    KILLED("it was killed from outside", Blame.SUBMISSION, signal(9)),
    /** It used up its processor time. */
    OUT_OF_TIME("it used up its processor time", Blame.SUBMISSION, signal(24)),
    /** A signal ended it that nobody is known to send. */
    UNKNOWN("it ended for no reason that can be told", Blame.SUBMISSION);

    /** Whose fault an ending is, as long as no code of the submission has run that could feign it. */
    public enum Blame {
        /** What was compiled or called. */
        SUBMISSION,
        /** The worker or the machine. */
        HARNESS
    }

    private static final int SIGNALLED = 128;

    private final String words;
    private final Blame blame;
    private final List<Integer> exitCodes;

    Ending(String words, Blame blame, Integer... exitCodes) {
        this.words = words;
        this.blame = blame;
        this.exitCodes = List.of(exitCodes);
    }

    /** The exit code of a process that a signal ended. */
    private static int signal(int number) {
        return 128 + number;
    }

    /**
     * What an exit code tells.
     *
     * @param code of a process that is gone
     * @return the ending that it names
     */
    public static Ending ofExitCode(int code) {
        return Arrays.stream(values())
                .filter(ending -> ending.exitCodes.contains(code))
                .findFirst()
                .orElse(code > SIGNALLED ? UNKNOWN : EXITED);
    }

    /**
     * The code with which a worker tells of this ending.
     *
     * @return a number from 80 on
     */
    public int exitCode() {
        return exitCodes.get(0);
    }

    /**
     * The ending as part of a sentence.
     *
     * @return such as {@code it crashed}
     */
    public String words() {
        return words;
    }

    /**
     * Whose fault it is, as long as no code of the submission has run.
     *
     * @return the blame
     */
    public Blame blame() {
        return blame;
    }
}
