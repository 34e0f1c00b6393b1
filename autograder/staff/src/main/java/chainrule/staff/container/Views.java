package chainrule.staff.container;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who would see what of some results. Staff see everything at once; a test that a student does not see yet hides the
 * student's total too.
 */
final class Views {
    private static final String VISIBLE = "visible";
    private static final String AFTER_DUE_DATE = "after_due_date";
    private static final String AFTER_PUBLISHED = "after_published";
    private static final String HIDDEN = "hidden";

    private enum View {
        AT_ONCE("Students, at once", Set.of(VISIBLE)),
        AFTER_THE_DUE_DATE("Students, after the (late) due date", Set.of(VISIBLE, AFTER_DUE_DATE)),
        ONCE_PUBLISHED("Students, once grades are published", Set.of(VISIBLE, AFTER_DUE_DATE, AFTER_PUBLISHED)),
        STAFF("Staff, always", Set.of(VISIBLE, AFTER_DUE_DATE, AFTER_PUBLISHED, HIDDEN));

        private final String title;
        private final Set<String> sees;

        View(String title, Set<String> sees) {
            this.title = title;
            this.sees = sees;
        }
    }

    private Views() {}

    /** A paragraph for each view; one that shows the same as the view before says so. */
    static List<String> lines(JsonNode results) {
        List<String> lines = new ArrayList<>();
        List<String> before = List.of();
        for (View view : View.values()) {
            List<String> seen = of(view, results);
            lines.add(view.title + (seen.equals(before) ? ": the same" : ":"));
            if (!seen.equals(before)) {
                seen.forEach(line -> lines.add(("  " + line).stripTrailing()));
            }
            before = seen;
        }
        return lines;
    }

    private static List<String> of(View view, JsonNode results) {
        List<String> lines = new ArrayList<>();
        int unseen = 0;
        for (JsonNode test : results.path("tests")) {
            if (view.sees.contains(visibility(test, results))) {
                lines.add(line(test));
                lines.addAll(message(test));
            } else {
                unseen++;
            }
        }
        lines.add(0, total(results, unseen));
        lines.addAll(1, results.path("output").asText("").lines().toList());
        return lines;
    }

    /** What stands below a test that failed. */
    private static List<String> message(JsonNode test) {
        return passed(test)
                ? List.of()
                : test.path("output").asText("").lines().map("    "::concat).toList();
    }

    private static boolean passed(JsonNode test) {
        return test.path("status").asText("passed").equals("passed");
    }

    private static String total(JsonNode results, int unseen) {
        return unseen == 0
                ? "score " + points(results.path("score"))
                : "score not shown, because " + unseen + (unseen == 1 ? " test is not" : " tests are not");
    }

    private static String visibility(JsonNode test, JsonNode results) {
        return test.path("visibility").asText(results.path("visibility").asText(VISIBLE));
    }

    private static String line(JsonNode test) {
        String mark = passed(test) ? "+" : "-";
        String name = (test.path("number").asText("") + " " + test.path("name").asText("")).strip();
        return test.path("max_score").asDouble(0) == 0
                ? mark + " " + name
                : mark + " " + name + "  " + points(test.path("score")) + "/" + points(test.path("max_score"));
    }

    private static String points(JsonNode number) {
        return String.format(Locale.ROOT, "%.2f", number.asDouble(0));
    }
}
