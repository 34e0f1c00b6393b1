package chainrule.grader.junit;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.terminal.Paint;
import chainrule.grader.text.Wrapping;
import chainrule.wire.suites.TestRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of a course's own tests in 80 columns. */
public final class SuiteTable {
    private static final int WIDTH = 80;
    private static final int NAME = 46;
    private static final int MOST_TOLD = 3;

    private SuiteTable() {}

    /**
     * The tests that there are, with their points.
     *
     * @param course whose
     * @return a line each, and the sum
     */
    public static List<String> list(SuiteCourse course) {
        List<String> lines = new ArrayList<>();
        TestNumbers numbers = new TestNumbers();
        int all = 0;
        for (TestRow row : course.built().tests()) {
            String points = row.points() < 0 ? "ungraded" : Points.text(row.points());
            lines.add(String.format("%-6s %-58s %8s", numbers.of(row), row.group() + ", " + row.name(), points));
            all += Math.max(0, row.points());
        }
        int total = course.assignment().points().orElse(all);
        lines.add(String.format(
                "%-65s %8s", "Total, and the points to give the assignment on a platform", Points.text(total)));
        return lines;
    }

    /**
     * A row for each test, and what is said of those that failed.
     *
     * @param report what came of grading
     * @param paint how to colour it
     * @param details whether all is said, not only of the first few
     * @return lines
     */
    public static List<String> lines(SuiteReport report, Paint paint, boolean details) {
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong(report.title()));
        report.found().forEach(sentence -> lines.addAll(Wrapping.wrap(sentence.text(), WIDTH)));
        String group = "";
        for (GradedTest test : report.tests()) {
            if (!test.row().group().equals(group)) {
                group = test.row().group();
                lines.add("");
                lines.add(paint.strong(group));
            }
            lines.add(row(test, paint));
        }
        lines.add("-".repeat(WIDTH));
        lines.add(paint.strong(line("", "Total", "", report.score(), report.most())));
        addTold(report, paint, details, lines);
        return lines;
    }

    private static void addTold(SuiteReport report, Paint paint, boolean details, List<String> lines) {
        SuiteText text = new SuiteText();
        List<GradedTest> failed =
                report.tests().stream().filter(test -> !test.passed()).toList();
        for (GradedTest test :
                failed.stream().limit(details ? failed.size() : MOST_TOLD).toList()) {
            lines.add("");
            lines.add(paint.bad(test.number() + "  " + test.row().name()));
            for (String said : text.lines(test)) {
                // a program to paste stays as it is
                lines.addAll(said.startsWith("    ") ? List.of(said) : Wrapping.wrap(said, WIDTH));
            }
        }
        if (!details && failed.size() > MOST_TOLD) {
            lines.add("");
            lines.add("… and " + (failed.size() - MOST_TOLD) + " more: add --details to read about them.");
        }
    }

    private static String row(GradedTest test, Paint paint) {
        String state = test.passed() ? paint.good("passed") : paint.bad("FAILED");
        String name = test.row().name() + (test.visibility() == Visibility.VISIBLE ? "" : " (hidden)");
        return line(test.number(), name, state, test.score(), test.most());
    }

    private static String line(String number, String name, String state, int score, int most) {
        String cut = name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name;
        String points = String.format(Locale.ROOT, "%7s / %7s", Points.text(score), Points.text(most));
        String gap = " ".repeat(Math.max(0, NAME - cut.length()));
        return String.format("%-6s ", number) + cut + gap + " " + (state.isEmpty() ? "      " : state) + " " + points;
    }
}
