package chainrule.grader.process;

import chainrule.grader.submission.MachineFault;

/**
 * A moment by which something must be done.
 *
 * @param nanos by the clock that never goes back
 */
public record Deadline(long nanos) {
    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long NANOS_A_MILLISECOND = 1_000_000L;

    /**
     * A moment from now.
     *
     * @param seconds how far away
     * @return the moment
     */
    public static Deadline inSeconds(double seconds) {
        return new Deadline(System.nanoTime() + (long) (seconds * NANOS_A_SECOND));
    }

    /**
     * How long there still is.
     *
     * @return milliseconds, 0 or less when the moment has passed
     */
    public long millisLeft() {
        return (nanos - System.nanoTime()) / NANOS_A_MILLISECOND;
    }

    void requireTime(String problem) {
        if (millisLeft() <= 0) {
            throw new MachineFault(problem);
        }
    }
}
