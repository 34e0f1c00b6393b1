package chainrule.grader.formats;

import chainrule.grader.config.Points;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * PrairieLearn's results.json. Its reader throws everything away for a score that is not between 0 and 1, or for a file
 * above a megabyte, and hides all points when one test lacks any.
 */
final class PrairieLearn implements Format.Form {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Letters of all texts together: a letter takes three bytes of UTF-8 at most where Java counts one. */
    private static final int ALL_LETTERS = 240_000;

    @Override
    public String graded(Message seen) {
        if (SeenByStudents.isUnusable(seen)) {
            return notGraded(Texts.cut(Texts.found(seen), ALL_LETTERS));
        }
        ObjectNode results = JSON.createObjectNode();
        int score = seen.report().score();
        int most = seen.report().most();
        results.put("gradable", true);
        results.put("score", most == 0 ? 0 : Math.min(1, Math.max(0, (double) score / most)));
        results.put("message", seen.report().title());
        results.put("output", Texts.cut(Texts.found(seen), ALL_LETTERS / 4));
        ArrayNode tests = results.putArray("tests");
        int each = ALL_LETTERS / 2 / Math.max(1, seen.report().checks().size());
        for (ExerciseMessage exercise : seen.exercises()) {
            exercise.lines().forEach(line -> tests.add(test(exercise, line, each)));
        }
        return results.toPrettyString() + "\n";
    }

    private static ObjectNode test(ExerciseMessage exercise, CheckLine line, int letters) {
        ObjectNode test = JSON.createObjectNode();
        test.put("name", Texts.name(line));
        test.put("description", exercise.exercise().exercise().title());
        test.put("points", Points.number(line.check().score()));
        test.put("max_points", Points.number(line.check().most()));
        test.put("message", Texts.cut(Texts.clean(line.message().first().text()), letters));
        test.put("output", Texts.cut(Texts.of(line), letters));
        return test;
    }

    /** Not gradable: the student loses neither points nor an attempt. */
    @Override
    public String notGraded(String sentence) {
        ObjectNode results = JSON.createObjectNode();
        results.put("gradable", false);
        results.putArray("format_errors").add(Texts.clean(sentence));
        return results.toPrettyString() + "\n";
    }
}
