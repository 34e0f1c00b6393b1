package chainrule.grader.gradescope;

import chainrule.grader.config.Assignment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The results of the submission before, said again. */
public final class RepeatedResults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RepeatedResults() {}

    /**
     * What is written for a submission that is one more than the configuration allows.
     *
     * @param window how many are graded, where that is limited
     * @param metadata what the platform says
     * @return nothing when it is graded
     */
    public static Optional<JsonNode> of(Optional<Assignment.SubmissionWindow> window, Metadata metadata) {
        return window.map(some -> new SubmissionLimit(some.most(), Duration.ofHours(some.hours())))
                .filter(limit -> limit.waitAfter(metadata).isPresent())
                .flatMap(limit -> metadata.latest().map(latest -> of(latest, limit, metadata)));
    }

    /**
     * What is written for a submission that is not graded.
     *
     * @param earlier the latest that was
     * @param limit how many are graded
     * @param metadata what the platform says
     * @return a whole results.json
     */
    public static JsonNode of(EarlierSubmission earlier, SubmissionLimit limit, Metadata metadata) {
        boolean ours = earlier.results().map(RepeatedResults::isOurs).orElse(false);
        ObjectNode results = ours ? earlier.results().get().deepCopy() : empty();
        String sentence = new NotGradedAgain(limit, limit.waitAfter(metadata).orElseThrow(), ours).text();
        results.put("score", earlier.score());
        results.put("output", sentence);
        results.withObject("/extra_data/chainrule").put("state", "limited");
        return results;
    }

    private static boolean isOurs(JsonNode results) {
        return results.path("tests").isArray()
                && results.path("output_format").isTextual()
                && results.at("/extra_data/chainrule/state").isTextual();
    }

    private static ObjectNode empty() {
        return JSON.valueToTree(ResultsOf.notGraded(new NotGraded(OptionalDouble.empty()), Map.of("state", "limited")));
    }
}
