package chainrule.grader;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * The end of a harness that hangs; the kernel ends every worker with it. What is still to be written may hang as well, so
 * that a second thread waits for the first.
 */
final class LastResort {
    static final Duration GRACE = Duration.ofSeconds(5);

    private LastResort() {}

    /**
     * Ends the process when its time is up.
     *
     * @param time from now
     * @param lastWords answers the exit code
     * @param halt ends the process with an exit code
     */
    static void after(Duration time, Callable<Integer> lastWords, IntConsumer halt) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(2, task -> {
            Thread thread = new Thread(task, "last resort");
            thread.setDaemon(true);
            return thread;
        });
        timer.schedule(() -> halt.accept(code(lastWords)), time.toNanos(), TimeUnit.NANOSECONDS);
        timer.schedule(
                () -> halt.accept(ExitCode.HARNESS_FAULT), time.plus(GRACE).toNanos(), TimeUnit.NANOSECONDS);
    }

    private static int code(Callable<Integer> lastWords) {
        try {
            return lastWords.call();
        } catch (Exception unsaid) {
            return ExitCode.HARNESS_FAULT;
        }
    }
}
