package chainrule.worker;

import chainrule.wire.Reply;

/** What calls leave behind in this process: threads that still run, memory that is still held. */
final class LeftBehind {
    private static final double PLENTY = 0.6;

    private final int threadsBefore;

    private LeftBehind(int threadsBefore) {
        this.threadsBefore = threadsBefore;
    }

    /** To be called before the first call. */
    static LeftBehind sinceNow() {
        return new LeftBehind(threads());
    }

    /** A collection takes longer than most calls, so that there is none while it cannot matter. */
    Reply.Settled now() {
        double free = freeHeap();
        if (free < PLENTY) {
            System.gc();
            free = freeHeap();
        }
        return new Reply.Settled(threads() - threadsBefore, free);
    }

    private static double freeHeap() {
        Runtime here = Runtime.getRuntime();
        return 1 - (double) (here.totalMemory() - here.freeMemory()) / here.maxMemory();
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }
}
