package chainrule.grader.recorded;

import chainrule.grader.oracle.KnownMistake;
import chainrule.testkit.Allowance;
import chainrule.testkit.Check;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * An exercise as it stands in a file. Types are named as in Java, and only types of the contract are.
 *
 * @param key the name by which the configuration knows it
 * @param title what students read
 * @param contract the interface that students implement
 * @param className what the starter's class is called
 * @param mistakes that are known of the contract
 * @param checks by number; one that students do not see has no cases, but its share of the points
 */
public record ExerciseData(
        String key,
        String title,
        String contract,
        String className,
        List<KnownMistake> mistakes,
        List<CheckData> checks) {

    /**
     * A check.
     *
     * @param key such as {@code convolution2d.stride}
     * @param number within the exercise
     * @param name what students read
     * @param weight against the other checks
     * @param judged what about a result is judged
     * @param operation what is computed, in the field's words
     * @param cases on which it is judged
     * @param rungs small cases for its message
     */
    public record CheckData(
            String key,
            int number,
            String name,
            int weight,
            Check.Judged judged,
            String operation,
            List<CaseData> cases,
            List<CaseData> rungs) {}

    /**
     * A case and what is right.
     *
     * @param origin where it is from
     * @param words what can be said of it
     * @param pieces the inputs
     * @param script what is called with them
     * @param expected the right values
     * @param mistaken for each known mistake that shows in this case what it makes of it; null where it throws
     */
    public record CaseData(
            String origin,
            CaseWords words,
            List<PieceData> pieces,
            Script script,
            List<ValueData> expected,
            Map<String, List<ReadingData>> mistaken) {}

    /**
     * What a case says of itself.
     *
     * @param settings all that is not an array
     * @param traits what is special about it
     * @param counts by which a sum and a mean can be mistaken for each other
     * @param axes for an output and a number of indices, such as {@code dx/4}, what the indices stand for
     * @param windows which cells of an input the entries of some outputs are computed from
     */
    public record CaseWords(
            String settings,
            List<String> traits,
            Map<String, Integer> counts,
            Map<String, List<String>> axes,
            List<WindowData> windows) {}

    /**
     * An input.
     *
     * @param name such as {@code x}
     * @param type such as {@code double[][]}
     * @param value as JSON
     */
    public record PieceData(String name, String type, JsonNode value) {}

    /**
     * A right value.
     *
     * @param name such as {@code dx}
     * @param shape its lengths
     * @param values its numbers in order
     * @param allowance how far a result may stray
     */
    public record ValueData(String name, int[] shape, double[] values, Allowance allowance) {}
}
