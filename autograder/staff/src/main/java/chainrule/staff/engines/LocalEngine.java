package chainrule.staff.engines;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.staff.graded.SubmissionRecord;
import java.io.IOException;
import java.util.List;

/**
 * This machine: one grader for all, with one compiler, and a fresh one for what the first failed at.
 *
 * @param course what is graded
 * @param host where
 * @param seats how many are graded at a time
 * @param progress is told of each
 */
public record LocalEngine(Course course, Host host, int seats, BatchProgress progress) implements Engine {
    /** Beyond what the configuration gives a grading, for intake, diagnosis and a machine that is busy. */
    private static final double SECONDS_BEYOND = 60;

    @Override
    public void grade(List<Piece> pieces) throws IOException, InterruptedException {
        List<Piece> left = Seats.left(pieces);
        progress.begin(pieces.size(), pieces.size() - left.size());
        if (left.isEmpty()) {
            return;
        }
        double most = 2 * course.assignment().limits().totalSeconds() + SECONDS_BEYOND;
        try (Grader grader = left.size() == 1 ? Grader.of(course, host) : Grader.ofMany(course, host)) {
            new Seats(seats, most, progress).grade(left, piece -> piece.grade(one -> one.by(grader), this::alone));
        }
    }

    private SubmissionRecord alone(Piece piece) throws IOException {
        try (Grader own = Grader.of(course, host)) {
            return piece.by(own);
        }
    }
}
