package chainrule.grader.junit;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.gradescope.Results;
import chainrule.grader.report.GradingReport.RunFacts;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays the report of a course's own tests out as results: a test a row. */
public final class SuiteResults {
    private static final int LONGEST = 60_000;

    private SuiteResults() {}

    /**
     * The results.
     *
     * @param report what came of grading
     * @return what Gradescope reads
     */
    public static Results of(SuiteReport report) {
        SuiteText text = new SuiteText();
        List<Results.Test> tests = new ArrayList<>();
        if (!report.found().isEmpty()) {
            tests.add(found(report));
        }
        report.tests().forEach(test -> tests.add(row(test, text)));
        if (report.visible().size() < report.tests().size()) {
            tests.add(publicTotal(report));
        }
        return new Results(
                Points.number(report.score()),
                report.run().seconds(),
                report.title() + ": " + sum(report.visible()) + " points.",
                Results.TEXT,
                Results.TEXT,
                Results.VISIBLE,
                Results.HIDDEN,
                tests,
                null,
                Map.of("chainrule", facts(report)));
    }

    private static Results.Test found(SuiteReport report) {
        String text = report.found().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        return new Results.Test(0, 0, "failed", "What we found", "0", cut(text), Results.TEXT, Results.VISIBLE, null);
    }

    /** One hidden test hides a student's total on the platform. */
    private static Results.Test publicTotal(SuiteReport report) {
        String sum = sum(report.visible());
        return new Results.Test(
                0,
                0,
                "passed",
                "Public tests: " + sum,
                "0.1",
                "Some tests are not shown now, so Gradescope does not show your total. Those that are shown add up to "
                        + sum + ".",
                Results.TEXT,
                Results.VISIBLE,
                null);
    }

    private static Results.Test row(GradedTest test, SuiteText text) {
        boolean seen = test.visibility() == Visibility.VISIBLE;
        boolean ungraded = test.row().points() < 0;
        List<String> lines = seen ? text.lines(test) : SuiteText.reticent(test);
        return new Results.Test(
                Points.number(test.score()),
                Points.number(test.most()),
                test.passed() ? "passed" : "failed",
                test.row().group() + ", " + test.row().name(),
                test.number(),
                cut(String.join("\n", lines)),
                Results.TEXT,
                ungraded ? Visibility.HIDDEN.key() : test.visibility().key(),
                null);
    }

    private static Map<String, Object> facts(SuiteReport report) {
        RunFacts run = report.run();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", "graded");
        facts.put("version", run.product());
        facts.put("java", run.java());
        facts.put("configuration", run.configuration());
        facts.put("isolation", run.isolation());
        if (!run.isolationReason().isEmpty()) {
            facts.put("isolation_reason", run.isolationReason());
        }
        List<String> broken = report.tests().stream()
                .filter(GradedTest::isBroken)
                .map(test -> test.row().key())
                .toList();
        if (!broken.isEmpty()) {
            facts.put("broken_tests", broken);
        }
        return facts;
    }

    private static String sum(List<GradedTest> tests) {
        return Points.text(tests.stream().mapToInt(GradedTest::score).sum()) + "/"
                + Points.text(tests.stream().mapToInt(GradedTest::most).sum());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n… (cut)";
    }
}
