package chainrule.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;

/**
 * What the platform says about a submission. It promises little about this file, so that whatever is missing, of another
 * type or unreadable counts as not said. Nothing about people is kept: who submits changes nothing, in a group or alone.
 *
 * @param createdAt when it was submitted, which a regrade does not change
 * @param earlier the submissions that were graded before it, from the oldest to the latest
 * @param points what the assignment's autograder is worth on the platform
 */
public record Metadata(Optional<Instant> createdAt, List<EarlierSubmission> earlier, OptionalDouble points) {
    /** Nothing is known, as in a local run. */
    public static final Metadata NONE = new Metadata(Optional.empty(), List.of(), OptionalDouble.empty());

    private static final long LARGEST = 64L << 20;
    private static final String GRADED_BY_PROGRAM = "ProgrammingQuestion";

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

    /**
     * The score of the latest submission before this one.
     *
     * @return what this one keeps when it cannot be graded
     */
    public OptionalDouble previousScore() {
        return latest().map(EarlierSubmission::score).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /**
     * The latest submission before this one.
     *
     * @return the last that was graded
     */
    public Optional<EarlierSubmission> latest() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    private static Metadata of(JsonNode document) {
        Optional<Instant> createdAt = Loosely.time(document.path("created_at"));
        // a regrade may list submissions that came later
        List<EarlierSubmission> earlier = StreamSupport.stream(
                        document.path("previous_submissions").spliterator(), false)
                .flatMap(submission -> EarlierSubmission.of(submission).stream())
                .filter(submission -> createdAt.isEmpty() || !submission.isAfter(createdAt.get()))
                .sorted(Comparator.comparing(EarlierSubmission::orderedBy))
                .toList();
        return new Metadata(createdAt, earlier, points(document.path("assignment")));
    }

    /** The first question that a program grades, where the platform lists questions; else all points. */
    private static OptionalDouble points(JsonNode assignment) {
        for (JsonNode question : assignment.path("outline")) {
            if (question.path("type").asText("").equals(GRADED_BY_PROGRAM)) {
                return Loosely.number(question.path("weight"));
            }
        }
        return Loosely.number(assignment.path("total_points"));
    }
}
