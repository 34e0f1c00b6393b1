package chainrule.staff.submissions;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a platform's export says of a submission. Whom it is from is not read.
 *
 * @param createdAt when it was submitted
 * @param earlier how many the same students submitted before
 * @param seconds how long its grading took there
 */
public record SubmissionFacts(Optional<Instant> createdAt, int earlier, OptionalDouble seconds) {
    /** Nothing is known. */
    public static final SubmissionFacts NONE = new SubmissionFacts(Optional.empty(), 0, OptionalDouble.empty());
}
