package chainrule.grader.formats;

import chainrule.grader.config.Points;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.terminal.Paint;
import chainrule.grader.terminal.Table;
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
    private static final Paint PLAIN = new Paint(false);

    @Override
    public String graded(Message seen) {
        List<String> lines = new ArrayList<>(Table.lines(seen, PLAIN, ""));
        ObjectNode scores = JSON.createObjectNode();
        ObjectNode table = JSON.createObjectNode();
        table.put("_presentation", "semantic");
        ArrayNode stages = table.putArray("stages");
        for (ExerciseMessage exercise : seen.exercises()) {
            String problem = exercise.exercise().exercise().key();
            scores.put(problem, Points.number(exercise.score()));
            stages.add(problem);
            ObjectNode tests = table.putObject(problem);
            exercise.lines().forEach(line -> tests.set(unquoted(Texts.name(line)), test(line)));
        }
        lines.add(table.toString());
        lines.add(last(scores));
        return String.join("\n", lines.stream().map(Texts::clean).toList()) + "\n";
    }

    private static ObjectNode test(CheckLine line) {
        ObjectNode test = JSON.createObjectNode();
        test.put("passed", line.state() == State.PASSED);
        test.put("hint", unquoted(Texts.cut(line.message().first().text(), LONGEST_HINT)));
        return test;
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
