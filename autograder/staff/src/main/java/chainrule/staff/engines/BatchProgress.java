package chainrule.staff.engines;

import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells how far a batch has come, how fast it goes, and when it will be done: on a terminal in one line that is drawn over
 * itself, elsewhere in a line now and then, as in the log of a job.
 */
public final class BatchProgress {
    private static final double NANOS_A_SECOND = 1e9;
    private static final double SECONDS_A_MINUTE = 60;
    private static final int LINES = 20;
    private static final String CLEAR = "\r\033[K";

    private final PrintStream out;
    private final boolean watched;
    private long start;
    private int total;
    private int before;
    private int done;
    private int notGraded;

    /**
     * Progress of one batch.
     *
     * @param out where it is told
     * @param watched whether that is a terminal
     */
    public BatchProgress(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    synchronized void begin(int all, int doneBefore) {
        start = System.nanoTime();
        total = all;
        before = doneBefore;
        if (before > 0) {
            out.println(before + " of " + total + " are graded already.");
        }
    }

    /** Says something that is of no single submission. */
    synchronized void say(String line) {
        out.println((watched ? CLEAR : "") + line);
    }

    synchronized void step(SubmissionRecord record) {
        done++;
        if (record.status() != Status.GRADED) {
            notGraded++;
            say(record.id() + ": " + record.status().word() + ", " + record.reason());
        }
        if (watched) {
            out.print(CLEAR + line());
            out.flush();
        } else if (done % Math.max(1, (total - before) / LINES) == 0 || before + done == total) {
            out.println(line());
        }
        if (watched && before + done == total) {
            out.println();
        }
    }

    private String line() {
        double minutes = (System.nanoTime() - start) / NANOS_A_SECOND / SECONDS_A_MINUTE;
        double rate = done / minutes;
        int left = total - before - done;
        String failed = notGraded == 0 ? "" : ", " + notGraded + " without a score";
        return String.format(
                Locale.ROOT,
                "%d of %d, %.0f a minute, %s left%s",
                before + done,
                total,
                rate,
                time(left / rate),
                failed);
    }

    private static String time(double minutes) {
        return minutes < 1 ? Math.round(minutes * SECONDS_A_MINUTE) + " s" : Math.round(minutes) + " min";
    }
}
