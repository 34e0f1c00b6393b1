package chainrule.staff.engines;

import chainrule.grader.gradescope.ResultsFile;
import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.Status;
import chainrule.staff.submissions.ContentHash;
import chainrule.staff.submissions.SubmissionFacts;
import chainrule.staff.submissions.Submitted;
import chainrule.staff.submissions.Unpacked;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One submission of a batch.
 *
 * @param submission what is graded
 * @param asked what is asked of it
 * @param results where what comes of it is kept
 * @param before what an earlier run kept of it
 */
public record Piece(Submitted submission, Asked asked, ClassResults results, Optional<SubmissionRecord> before) {
    private static final double NANOS_A_SECOND = 1e9;

    /** Grades one submission in one way. */
    @FunctionalInterface
    interface Attempt {
        SubmissionRecord grade(Piece piece) throws IOException;
    }

    /**
     * A class as pieces.
     *
     * @param submissions the class
     * @param question all that a grading depends on beside the submission
     * @param results where what came of them before is kept
     * @return one for each submission
     * @throws IOException when a submission cannot be read
     */
    public static List<Piece> of(List<Submitted> submissions, String question, ClassResults results)
            throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Submitted submission : submissions) {
            SubmissionFacts facts = submission.facts();
            Asked asked = new Asked(
                    submission.id(),
                    ContentHash.of(submission.source()),
                    ContentHash.of(question + facts.earlier()),
                    facts.createdAt().map(Instant::toString).orElse(""),
                    facts.earlier());
            pieces.add(new Piece(submission, asked, results, results.record(asked.id())));
        }
        return pieces;
    }

    /** Whether an earlier run graded just this. What the harness failed at is tried again. */
    boolean isDone() {
        return before.filter(record -> record.answers(asked) && record.status() != Status.NOT_GRADED)
                .isPresent();
    }

    /** What came of it since it was laid out, by whoever grades it; nothing as long as there is none. */
    Optional<SubmissionRecord> outcome() {
        return results.record(asked.id())
                .filter(record -> record.answers(asked))
                .filter(record -> record.status() != Status.NOT_GRADED
                        || !Optional.of(record).equals(before));
    }

    /** How long it may take, by what it took before; 0 when nobody knows. */
    double secondsBefore() {
        return before.map(SubmissionRecord::seconds)
                .orElse(submission.facts().seconds().orElse(0));
    }

    /** Grades it; once more in another way when the harness failed. */
    SubmissionRecord grade(Attempt first, Attempt second) {
        long start = System.nanoTime();
        try {
            return first.grade(this);
        } catch (Unpacked.UnusableArchiveException unusable) {
            return without(start, Status.UNUSABLE, unusable.getMessage());
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError failed) {
            return again(second, start);
        }
    }

    private SubmissionRecord again(Attempt attempt, long start) {
        try {
            return attempt.grade(this);
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError failed) {
            return without(start, Status.NOT_GRADED, "a fault of the harness, twice: " + failed.getMessage());
        }
    }

    /** Grades it here. */
    SubmissionRecord at(Subject.Desk desk) throws IOException {
        try (Unpacked unpacked = Unpacked.of(submission)) {
            Subject.Graded graded = desk.grade(unpacked.folder(), asked.earlier());
            new ResultsFile(results.resultsOf(asked.id())).write(graded.results());
            return graded.record().apply(asked);
        }
    }

    /** The record of a submission that came to no end. */
    SubmissionRecord hung(long start) {
        return without(start, Status.NOT_GRADED, "its grading did not come to an end");
    }

    /** The record of a submission that has no score. */
    SubmissionRecord without(long start, Status status, String reason) {
        return SubmissionRecord.without(asked, (System.nanoTime() - start) / NANOS_A_SECOND, status, reason);
    }
}
