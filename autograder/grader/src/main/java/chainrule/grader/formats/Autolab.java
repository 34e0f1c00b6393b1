package chainrule.grader.formats;

import chainrule.grader.config.Points;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What Autolab reads off standard output: all of it is shown, the last line has the scores, and the one before it a table
 * of passed tests. Its reader puts quotation marks around every word before a colon, within texts too, so that no text may
 * hold one. A problem is an exercise, by its key; one that is left out keeps the score that it had.
 */
final class Autolab implements Format.Form {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_HINT = 300;

    @Override
    public String graded(SeenRun seen) {
        List<String> lines = new ArrayList<>(seen.printed());
        ObjectNode scores = JSON.createObjectNode();
        ObjectNode table = JSON.createObjectNode();
        table.put("_presentation", "semantic");
        ArrayNode stages = table.putArray("stages");
        for (SeenRun.Group group : seen.groups()) {
            String problem = unquoted(group.key());
            scores.put(problem, Points.number(group.score()));
            stages.add(problem);
            ObjectNode tests = table.putObject(problem);
            group.tests().forEach(test -> tests.set(unquoted(Texts.name(test)), row(test)));
        }
        lines.add(table.toString());
        lines.add(last(scores));
        return String.join("\n", lines.stream().map(Texts::clean).toList()) + "\n";
    }

    private static ObjectNode row(SeenRun.Test test) {
        ObjectNode row = JSON.createObjectNode();
        row.put("passed", test.passed());
        row.put("hint", unquoted(Texts.cut(test.first(), LONGEST_HINT)));
        return row;
    }

    private static String last(ObjectNode scores) {
        ObjectNode last = JSON.createObjectNode();
        last.set("scores", scores);
        return last.toString();
    }

    private static String unquoted(String text) {
        return Texts.clean(text).replace('\n', ' ').replaceAll("(\\w):", "$1 :");
    }

    @Override
    public String notGraded(String sentence) {
        return Texts.clean(sentence) + "\n\n" + last(JSON.createObjectNode()) + "\n";
    }
}
