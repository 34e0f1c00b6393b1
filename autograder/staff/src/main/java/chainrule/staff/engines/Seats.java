package chainrule.staff.engines;

import chainrule.staff.graded.SubmissionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Grades many submissions, several at a time. Each has a thread of its own, which is left behind when it comes to no end:
 * what hangs costs itself alone.
 */
final class Seats {
    private static final double NANOS_A_SECOND = 1e9;
    private static final long GLANCE_MILLIS = 500;

    private final int seats;
    private final double mostSeconds;
    private final BatchProgress progress;
    private final List<Running> running = new ArrayList<>();
    private final Semaphore free;

    /**
     * Seats.
     *
     * @param seats how many are graded at a time
     * @param mostSeconds after which one is given up
     * @param progress is told of each
     */
    Seats(int seats, double mostSeconds, BatchProgress progress) {
        this.seats = seats;
        this.mostSeconds = mostSeconds;
        this.progress = progress;
        this.free = new Semaphore(seats);
    }

    /** What is not done yet, the longest first where that is known, so that none is waited for at the end. */
    static List<Piece> left(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isDone())
                .sorted(Comparator.comparingDouble(Piece::secondsBefore).reversed())
                .toList();
    }

    /** Grades all of them. */
    void grade(List<Piece> pieces, Function<Piece, SubmissionRecord> grading) throws InterruptedException {
        for (Piece piece : pieces) {
            waitFor(1);
            start(piece, grading);
        }
        waitFor(seats);
    }

    private void start(Piece piece, Function<Piece, SubmissionRecord> grading) {
        Running one = new Running(piece, System.nanoTime(), new AtomicBoolean());
        Thread thread = new Thread(
                () -> end(one, grading.apply(piece)), "grading " + piece.asked().id());
        thread.setDaemon(true);
        synchronized (running) {
            running.add(one);
        }
        thread.start();
    }

    /** Waits until so many seats are free, takes them, and gives up on what sits too long. */
    private void waitFor(int wanted) throws InterruptedException {
        while (!free.tryAcquire(wanted, GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            for (Running one : overdue()) {
                end(one, one.piece.hung(one.start));
            }
        }
    }

    private List<Running> overdue() {
        synchronized (running) {
            return running.stream()
                    .filter(one -> (System.nanoTime() - one.start) / NANOS_A_SECOND > mostSeconds)
                    .toList();
        }
    }

    /** Only the first end of a piece counts. */
    private void end(Running one, SubmissionRecord record) {
        if (one.ended.compareAndSet(false, true)) {
            synchronized (running) {
                running.remove(one);
            }
            try {
                one.piece.results().keep(record);
                progress.step(record);
            } finally {
                free.release();
            }
        }
    }

    /**
     * A piece that is being graded.
     *
     * @param piece which
     * @param start when it began
     * @param ended whether its record is written
     */
    private record Running(Piece piece, long start, AtomicBoolean ended) {}
}
