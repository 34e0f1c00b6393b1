package chainrule.grader.junit;

import chainrule.testkit.words.StudentText;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestEnding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of a test: why it failed, what it did, and where. The same first cause is told once. */
final class SuiteText {
    private static final int MOST_RUNS = 3;

    private final Map<String, String> told = new HashMap<>();

    /** All that there is to say, a line each; nothing of a test that passed. */
    List<String> lines(GradedTest test) {
        List<String> lines = new ArrayList<>();
        List<SuiteNews.Ended> failed = test.failed();
        if (test.runs().size() > 1 && !failed.isEmpty()) {
            lines.add(failed.size() + " of " + test.runs().size() + " runs of this test failed.");
        }
        Set<String> places = new HashSet<>();
        // what fails in the same place does so for the same reason: its calls are those of the first, only longer
        failed.stream().limit(MOST_RUNS).forEach(run -> addRun(test, run, places.add(run.place()), lines));
        if (failed.size() > MOST_RUNS) {
            lines.add("… and " + (failed.size() - MOST_RUNS) + " more.");
        }
        if (!failed.isEmpty() && !test.row().hint().isEmpty()) {
            lines.add("Hint: " + test.row().hint());
        }
        return lines;
    }

    /** What may be read of a test that is not shown at once: neither values nor calls. */
    static List<String> reticent(GradedTest test) {
        List<String> lines = new ArrayList<>();
        if (!test.passed() && !test.row().hint().isEmpty()) {
            lines.add("Hint: " + test.row().hint());
        }
        return lines;
    }

    private void addRun(GradedTest test, SuiteNews.Ended run, boolean whole, List<String> lines) {
        String said = String.join("\n", run.said());
        String first = told.putIfAbsent(said, test.number());
        String where = run.invocation().isEmpty() ? "" : run.invocation() + ": ";
        if (first != null && !first.equals(test.number()) && run.ending() == TestEnding.FAILED) {
            lines.add(where + "As in " + first + ": " + shown(run.said()[0]));
            return;
        }
        for (int i = 0; i < run.said().length; i++) {
            lines.add((i == 0 ? where : "  ") + shown(run.said()[i]));
        }
        if (!whole) {
            return;
        }
        addCalls(run, lines);
        List<String> places = new ArrayList<>();
        if (!run.place().isEmpty()) {
            places.add("The test: " + shown(run.place()) + ".");
        }
        if (!run.theirs().isEmpty()) {
            places.add("Your line:" + run.theirs() + ".");
        }
        if (!places.isEmpty()) {
            lines.add(String.join("   ", places));
        }
    }

    private static void addCalls(SuiteNews.Ended run, List<String> lines) {
        if (run.calls().length > 0) {
            boolean all = run.callCount() == run.calls().length;
            lines.add(
                    all
                            ? "What the test did:"
                            : "What the test did, the last " + run.calls().length + " of " + run.callCount()
                                    + " calls:");
            for (String call : run.calls()) {
                lines.add("    " + shown(call));
            }
        }
    }

    private static String shown(String text) {
        return StudentText.of(text).block();
    }
}
