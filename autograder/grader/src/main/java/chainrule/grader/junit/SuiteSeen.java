package chainrule.grader.junit;

import chainrule.grader.formats.SeenRun;
import chainrule.grader.terminal.Paint;
import chainrule.testkit.words.Sentence;
import chainrule.wire.suites.TestEnding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the report of a course's own tests out for readers beside the platform: a class of tests is a group. */
public final class SuiteSeen {
    private SuiteSeen() {}

    /**
     * A report as it is read elsewhere.
     *
     * @param report perhaps without what its readers must not see
     * @return the same in no reader's terms
     */
    public static SeenRun of(SuiteReport report) {
        SuiteText text = new SuiteText();
        Map<String, List<SeenRun.Test>> groups = new LinkedHashMap<>();
        report.tests()
                .forEach(test -> groups.computeIfAbsent(test.row().group(), unknown -> new ArrayList<>())
                        .add(test(test, text)));
        List<SeenRun.Group> all = new ArrayList<>();
        groups.forEach((name, tests) -> all.add(new SeenRun.Group("class " + (all.size() + 1), name, name, tests)));
        return new SeenRun(
                report.title(),
                report.run().seconds(),
                report.found().stream().map(Sentence::text).toList(),
                all,
                SuiteTable.lines(report, new Paint(false), false));
    }

    private static SeenRun.Test test(GradedTest test, SuiteText text) {
        List<String> lines = text.lines(test);
        return new SeenRun.Test(
                test.number(),
                test.row().key(),
                test.row().name(),
                test.score(),
                test.most(),
                ending(test),
                false,
                lines.isEmpty() ? "Passed." : lines.get(0),
                lines.isEmpty() ? "Passed." : String.join("\n", lines));
    }

    private static SeenRun.Ending ending(GradedTest test) {
        if (test.passed()) {
            return SeenRun.Ending.PASSED;
        }
        boolean wrong = test.runs().stream().anyMatch(run -> run.ending() == TestEnding.FAILED);
        return wrong ? SeenRun.Ending.WRONG : SeenRun.Ending.FAULT;
    }
}
