package chainrule.grader.formats;

import chainrule.grader.config.Points;
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
    public String graded(SeenRun seen) {
        if (seen.isUnusable()) {
            return notGraded(Texts.cut(Texts.found(seen), ALL_LETTERS));
        }
        ObjectNode results = JSON.createObjectNode();
        int score = seen.score();
        int most = seen.most();
        results.put("gradable", true);
        results.put("score", most == 0 ? 0 : Math.min(1, Math.max(0, (double) score / most)));
        results.put("message", seen.title());
        results.put("output", Texts.cut(Texts.found(seen), ALL_LETTERS / 4));
        ArrayNode tests = results.putArray("tests");
        int each = ALL_LETTERS / 2 / Math.max(1, seen.tests().size());
        for (SeenRun.Group group : seen.groups()) {
            group.tests().forEach(test -> tests.add(row(group, test, each)));
        }
        return results.toPrettyString() + "\n";
    }

    private static ObjectNode row(SeenRun.Group group, SeenRun.Test test, int letters) {
        ObjectNode row = JSON.createObjectNode();
        row.put("name", Texts.name(test));
        row.put("description", Texts.clean(group.title()));
        row.put("points", Points.number(test.score()));
        row.put("max_points", Points.number(test.most()));
        row.put("message", Texts.cut(Texts.clean(test.first()), letters));
        row.put("output", Texts.cut(Texts.of(test), letters));
        return row;
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
