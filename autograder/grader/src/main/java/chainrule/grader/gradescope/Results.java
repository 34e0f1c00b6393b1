package chainrule.grader.gradescope;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The document that Gradescope reads. Field names and meanings are those of its documentation ("Autograder
 * specifications", results.json).
 *
 * @param score the total; always written, so that it does not depend on how missing ones are treated
 * @param executionTime seconds
 * @param output text above the tests
 * @param outputFormat how that is shown; its default would treat it as HTML
 * @param testOutputFormat how the outputs of tests are shown
 * @param visibility of tests that do not say otherwise
 * @param stdoutVisibility of what the grader prints
 * @param tests one for each check, or for each exercise
 * @param leaderboard what students are compared by; null for none
 * @param extraData for staff; comes back with the next submission
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Results(
        double score,
        @JsonProperty("execution_time") double executionTime,
        String output,
        @JsonProperty("output_format") String outputFormat,
        @JsonProperty("test_output_format") String testOutputFormat,
        String visibility,
        @JsonProperty("stdout_visibility") String stdoutVisibility,
        List<Test> tests,
        List<Entry> leaderboard,
        @JsonProperty("extra_data") Map<String, Object> extraData) {

    /** Plain text: nothing in it is taken for markup. */
    public static final String TEXT = "text";

    /** Students see it at once. */
    public static final String VISIBLE = "visible";

    /** Students never see it. */
    public static final String HIDDEN = "hidden";

    /** The same with another text above the tests. */
    Results withOutput(String text) {
        return new Results(
                score,
                executionTime,
                text,
                outputFormat,
                testOutputFormat,
                visibility,
                stdoutVisibility,
                tests,
                leaderboard,
                extraData);
    }

    /**
     * One test.
     *
     * @param score what it earned
     * @param maxScore what it can earn
     * @param status {@code passed} or {@code failed}
     * @param name what students read
     * @param number such as {@code 2.3}; a string, and what tests are sorted by
     * @param output the message
     * @param outputFormat how it is shown
     * @param visibility to students
     * @param tags what staff filter by; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Test(
            double score,
            @JsonProperty("max_score") double maxScore,
            String status,
            String name,
            String number,
            String output,
            @JsonProperty("output_format") String outputFormat,
            String visibility,
            List<String> tags) {}

    /**
     * A column of the leaderboard.
     *
     * @param name its title
     * @param value what this submission has there
     * @param order {@code asc} where the least is best, else {@code desc}
     */
    public record Entry(String name, double value, String order) {}
}
