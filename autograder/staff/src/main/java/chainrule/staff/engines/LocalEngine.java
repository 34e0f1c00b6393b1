package chainrule.staff.engines;

import chainrule.staff.graded.SubmissionRecord;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * This machine: one desk for all, and a fresh one for what the first failed at.
 *
 * @param subject by what is graded
 * @param seats how many are graded at a time
 * @param progress is told of each
 */
public record LocalEngine(Subject subject, int seats, BatchProgress progress) implements Engine {
    /** Beyond what the configuration gives a grading, for intake, diagnosis and a machine that is busy. */
    private static final double SECONDS_BEYOND = 60;
    /** Java would first fill its heap to the brim, and a class has many heaps to fill. */
    private static final int BETWEEN_COLLECTIONS = 16;

    @Override
    public void grade(List<Piece> pieces) throws IOException, InterruptedException {
        List<Piece> left = Seats.left(pieces);
        progress.begin(pieces.size(), pieces.size() - left.size());
        if (left.isEmpty()) {
            return;
        }
        double most = 2 * subject.mostSeconds() + SECONDS_BEYOND;
        try (Subject.Desk desk = subject.open(left.size() > 1)) {
            AtomicInteger done = new AtomicInteger();
            new Seats(seats, most, progress).grade(left, piece -> {
                SubmissionRecord record = piece.grade(one -> one.at(desk), this::alone);
                if (done.incrementAndGet() % BETWEEN_COLLECTIONS == 0) {
                    System.gc();
                }
                return record;
            });
        }
    }

    private SubmissionRecord alone(Piece piece) throws IOException {
        try (Subject.Desk own = subject.open(false)) {
            return piece.at(own);
        }
    }
}
