package chainrule.staff.batch;

import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Order;
import chainrule.grader.message.Message;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.Status;
import chainrule.staff.submissions.Submitted;
import chainrule.staff.submissions.Unpacked;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * One submission of a batch.
 *
 * @param submission what is graded
 * @param asked what is asked of it
 * @param results where what comes of it is kept
 * @param before what an earlier run kept of it
 */
record Piece(Submitted submission, Asked asked, ClassResults results, Optional<SubmissionRecord> before) {
    private static final double NANOS_A_SECOND = 1e9;

    /** Whether an earlier run graded just this. What the harness failed at is tried again. */
    boolean isDone() {
        return before.filter(record -> record.answers(asked) && record.status() != Status.NOT_GRADED)
                .isPresent();
    }

    /** How long it may take, by what it took before; 0 when nobody knows. */
    double secondsBefore() {
        return before.map(SubmissionRecord::seconds)
                .orElse(submission.facts().seconds().orElse(0));
    }

    /** Grades it; once more with a grader of its own when the harness failed. */
    SubmissionRecord grade(Grader grader, Supplier<Grader> fresh) {
        long start = System.nanoTime();
        try {
            return graded(grader);
        } catch (Unpacked.UnusableArchiveException unusable) {
            return without(start, Status.UNUSABLE, unusable.getMessage());
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError first) {
            return again(fresh, start);
        }
    }

    private SubmissionRecord again(Supplier<Grader> fresh, long start) {
        try (Grader own = fresh.get()) {
            return graded(own);
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError second) {
            return without(start, Status.NOT_GRADED, "a fault of the harness, twice: " + second.getMessage());
        }
    }

    private SubmissionRecord graded(Grader grader) throws IOException {
        try (Unpacked unpacked = Unpacked.of(submission)) {
            Message message =
                    Message.of(grader.grade(Order.of(unpacked.folder()).after(asked.earlier())));
            new ResultsFile(results.resultsOf(asked.id()))
                    .write(ResultsOf.message(message, grader.showing(), OptionalDouble.empty()));
            return SubmissionRecord.of(asked, message);
        }
    }

    /** The record of a submission that came to no end. */
    SubmissionRecord hung(long start) {
        return without(start, Status.NOT_GRADED, "its grading did not come to an end");
    }

    private SubmissionRecord without(long start, Status status, String reason) {
        return SubmissionRecord.without(asked, (System.nanoTime() - start) / NANOS_A_SECOND, status, reason);
    }
}
