package chainrule.staff.graded;

import chainrule.grader.report.GradingReport.RunFacts;
import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.List;

/** Records of submissions that nobody made. */
public final class Records {
    private Records() {}

    public static SubmissionRecord graded(String id, double score, CheckRecord... checks) {
        return graded(id, score, new RunFacts("1.0", "17", "configuration", "seed", "full", "", 1.5), checks);
    }

    public static SubmissionRecord graded(String id, double score, RunFacts run, CheckRecord... checks) {
        return new SubmissionRecord(
                id,
                "content",
                "question",
                Status.GRADED,
                "",
                "2026-01-01T00:00:00Z",
                0,
                run.seconds(),
                score,
                5,
                run,
                List.of(checks),
                List.of());
    }

    public static CheckRecord check(String key, double score) {
        return new CheckRecord("Title", key, "1.1", key, score, 2.5, "visible", score > 0 ? "passed" : "FAILED");
    }
}
