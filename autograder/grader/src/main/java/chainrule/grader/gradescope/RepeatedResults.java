package chainrule.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The results of the submission before, said again. */
public final class RepeatedResults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RepeatedResults() {}

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
        return JSON.valueToTree(ResultsOf.notGraded(
                new NotGraded(java.util.OptionalDouble.empty()), java.util.Map.of("state", "limited")));
    }
}
