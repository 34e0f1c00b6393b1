package chainrule.staff.batch;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Grades many submissions with one grader, several at a time. Each has a thread of its own, which is left behind when it
 * comes to no end: what hangs costs itself alone.
 */
final class Batch {
    private static final double NANOS_A_SECOND = 1e9;
    private static final long GLANCE_MILLIS = 500;
    /** Beyond what the configuration gives a grading, for intake, diagnosis and a machine that is busy. */
    private static final double SECONDS_BEYOND = 60;

    private final Course course;
    private final Host host;
    private final ClassResults results;
    private final int seats;
    private final BatchProgress progress;
    private final List<Running> running = new ArrayList<>();
    private final Semaphore free;

    Batch(Course course, Host host, ClassResults results, int seats, BatchProgress progress) {
        this.course = course;
        this.host = host;
        this.results = results;
        this.seats = seats;
        this.progress = progress;
        this.free = new Semaphore(seats);
    }

    /** Grades what is not done yet; the longest first where that is known, so that none is waited for at the end. */
    void grade(List<Piece> pieces) throws InterruptedException {
        List<Piece> left = pieces.stream()
                .filter(piece -> !piece.isDone())
                .sorted(Comparator.comparingDouble(Piece::secondsBefore).reversed())
                .toList();
        progress.begin(pieces.size(), pieces.size() - left.size());
        if (left.isEmpty()) {
            return;
        }
        try (Grader grader = Grader.ofMany(course, host)) {
            for (Piece piece : left) {
                waitFor(1);
                start(piece, grader);
            }
            waitFor(seats);
        }
    }

    private void start(Piece piece, Grader grader) {
        Running one = new Running(piece, System.nanoTime(), new AtomicBoolean());
        Supplier<Grader> fresh = () -> Grader.of(course, host);
        Thread thread = new Thread(
                () -> end(one, piece.grade(grader, fresh)),
                "grading " + piece.asked().id());
        thread.setDaemon(true);
        synchronized (running) {
            running.add(one);
        }
        thread.start();
    }

    /** Waits until so many seats are free, takes the first, and gives up on what sits too long. */
    private void waitFor(int wanted) throws InterruptedException {
        while (!free.tryAcquire(wanted, GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            for (Running one : overdue()) {
                end(one, one.piece.hung(one.start));
            }
        }
    }

    private List<Running> overdue() {
        double most = 2 * course.assignment().limits().totalSeconds() + SECONDS_BEYOND;
        synchronized (running) {
            return running.stream()
                    .filter(one -> (System.nanoTime() - one.start) / NANOS_A_SECOND > most)
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
                results.keep(record);
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
