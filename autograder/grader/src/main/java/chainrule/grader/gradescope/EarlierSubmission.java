package chainrule.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A submission that was graded before the present one.
 *
 * @param time when it was submitted, if that can be read
 * @param score what it earned
 * @param results its results.json, which the platform hands back for the latest submission alone
 */
public record EarlierSubmission(Optional<Instant> time, double score, Optional<JsonNode> results) {

    /** A run that failed for reasons of its own was no grading: it neither counts nor has a score to keep. */
    static Optional<EarlierSubmission> of(JsonNode submission) {
        if (Loosely.truth(submission.path("autograder_error"))
                || Loosely.number(submission.path("score")).isEmpty()) {
            return Optional.empty();
        }
        JsonNode results = submission.path("results");
        return Optional.of(new EarlierSubmission(
                Loosely.time(submission.path("submission_time")),
                Loosely.number(submission.path("score")).getAsDouble(),
                results.isObject() && !results.isEmpty() ? Optional.of(results) : Optional.empty()));
    }

    boolean isAfter(Instant moment) {
        return time.isPresent() && !time.get().isBefore(moment);
    }

    /** Where no time can be read the order in the file counts, which is by time. */
    Instant orderedBy() {
        return time.orElse(Instant.MAX);
    }
}
