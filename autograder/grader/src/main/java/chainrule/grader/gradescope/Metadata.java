package chainrule.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.OptionalDouble;

/**
 * What the platform says about a submission. It promises little about this file, so that whatever is missing, of another
 * type or unreadable counts as not said.
 *
 * @param previousScore the score of the latest submission before this one that was graded
 */
public record Metadata(OptionalDouble previousScore) {
    /** Nothing is known, as in a local run. */
    public static final Metadata NONE = new Metadata(OptionalDouble.empty());

    private static final long LARGEST = 64L << 20;

    /**
     * Reads the platform's file.
     *
     * @param file where it is, if it is
     * @return what could be read
     */
    public static Metadata read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return NONE;
            }
            return of(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            return NONE;
        }
    }

    private static Metadata of(JsonNode document) {
        JsonNode latest = null;
        for (JsonNode submission : document.path("previous_submissions")) {
            boolean graded = !submission.path("autograder_error").asBoolean(false)
                    && score(submission).isPresent();
            if (graded && (latest == null || !time(submission).isBefore(time(latest)))) {
                latest = submission;
            }
        }
        return latest == null ? NONE : new Metadata(score(latest));
    }

    /** Where no time can be read the order in the file counts, which is by time. */
    private static Instant time(JsonNode submission) {
        try {
            return OffsetDateTime.parse(submission.path("submission_time").asText(""))
                    .toInstant();
        } catch (DateTimeParseException none) {
            return Instant.MAX;
        }
    }

    /** A number, or a number in quotation marks. */
    private static OptionalDouble score(JsonNode submission) {
        try {
            double score = Double.parseDouble(submission.path("score").asText(""));
            return Double.isFinite(score) ? OptionalDouble.of(score) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
