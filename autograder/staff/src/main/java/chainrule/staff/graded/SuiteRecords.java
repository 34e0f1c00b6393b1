package chainrule.staff.graded;

import chainrule.grader.config.Points;
import chainrule.grader.junit.GradedTest;
import chainrule.grader.junit.SuiteReport;
import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.CauseRecord;
import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Earned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records of gradings by a course's own tests: a test is a check of its class, and its hint says what is wrong. */
public final class SuiteRecords {
    private SuiteRecords() {}

    /**
     * The record of a grading.
     *
     * @param asked what was graded
     * @param report what came of it
     * @return with every test
     */
    public static SubmissionRecord of(Asked asked, SuiteReport report) {
        return SubmissionRecord.of(
                asked,
                report.run(),
                new Earned(report.score(), report.most()),
                report.tests().stream().map(SuiteRecords::check).toList(),
                causes(report));
    }

    private static CheckRecord check(GradedTest test) {
        return new CheckRecord(
                test.row().group(),
                test.row().key(),
                test.number(),
                test.row().name(),
                Points.number(test.score()),
                Points.number(test.most()),
                test.visibility().key(),
                test.passed() ? "passed" : "FAILED");
    }

    /** Tests of one class that failed under one hint, or each by itself. */
    private static List<CauseRecord> causes(SuiteReport report) {
        Map<List<String>, List<String>> failed = new LinkedHashMap<>();
        for (GradedTest test : report.tests()) {
            if (!test.passed()) {
                String hint = test.row().hint();
                String what = hint.isEmpty() ? test.row().name() + " fails" : hint;
                failed.computeIfAbsent(List.of(test.row().group(), what), unknown -> new ArrayList<>())
                        .add(test.row().key());
            }
        }
        List<CauseRecord> causes = new ArrayList<>();
        failed.forEach((cause, keys) -> causes.add(new CauseRecord(cause.get(0), cause.get(1), keys, false)));
        return causes;
    }
}
