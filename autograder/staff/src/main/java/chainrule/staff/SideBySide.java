package chainrule.staff;

import chainrule.grader.submission.HarnessFault;
import chainrule.grader.terminal.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs pieces of work side by side: one for each processor, and one more for when another waits for a process. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Does all of it.
     *
     * @param <T> what comes of a piece
     * @param what the pieces are called, above a progress bar
     * @param pieces the work
     * @param watched whether a person waits at a terminal
     * @return what came of each, in their order
     */
    public static <T> List<T> all(String what, List<? extends Callable<T>> pieces, boolean watched) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1);
        // the bar holds on to the error stream that there is now, so that it is seen all the same
        try (Progress progress = watched ? Progress.bar(what, pieces.size()) : Progress.silent()) {
            return Silence.during(() -> results(pieces, threads, progress));
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> results(List<? extends Callable<T>> pieces, ExecutorService threads, Progress progress) {
        List<Future<T>> running = pieces.stream()
                .map(piece -> threads.submit(() -> {
                    T done = piece.call();
                    progress.step();
                    return done;
                }))
                .toList();
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HarnessFault fault
                    ? fault
                    : new HarnessFault(e.getCause().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted", e);
        }
    }
}
