package chainrule.staff.fuzz;

import java.util.function.Consumer;

/** Notices that something does not come to an end, and then ends the process: nothing else can. */
final class Overseer {
    private static final int HUNG = 1;
    private static final long MOMENT_MILLIS = 200;

    private final long mostNanos;
    private final Consumer<String> told;
    private volatile String what = "";
    private volatile long since = System.nanoTime();

    private Overseer(long seconds, Consumer<String> told) {
        this.mostNanos = seconds * 1_000_000_000L;
        this.told = told;
    }

    /**
     * Begins to look.
     *
     * @param seconds what each may take
     * @param told is told which one took longer
     */
    static Overseer of(long seconds, Consumer<String> told) {
        Overseer overseer = new Overseer(seconds, told);
        Thread thread = new Thread(overseer::look, "overseer");
        thread.setDaemon(true);
        thread.start();
        return overseer;
    }

    /** Something else has begun. */
    void begins(String next) {
        since = System.nanoTime();
        what = next;
    }

    private void look() {
        try {
            while (System.nanoTime() - since <= mostNanos) {
                Thread.sleep(MOMENT_MILLIS);
            }
            told.accept(what + ": no end after " + mostNanos / 1_000_000_000L + " seconds");
            Runtime.getRuntime().halt(HUNG);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }
}
