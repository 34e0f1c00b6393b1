package chainrule.grader.gradescope;

import chainrule.grader.config.Assignment.Showing;
import chainrule.grader.config.Points;
import chainrule.grader.message.Cause;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradingReport;
import chainrule.grader.text.CauseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Lays a message out as results: causes above all tests, and in each test what it has of its own. */
public final class ResultsOf {
    private ResultsOf() {}

    /**
     * The results of a run that came to its end.
     *
     * @param message what is said of it
     * @return what Gradescope reads
     */
    public static Results message(Message message) {
        return message(message, Showing.USUAL, OptionalDouble.empty());
    }

    /**
     * The results of a run that came to its end, laid out as a course wants them.
     *
     * @param message what is said of it
     * @param showing how
     * @param keptScore that of the submission before: where the harness failed at some check, the score does not fall
     *     below it
     * @return what Gradescope reads
     */
    public static Results message(Message message, Showing showing, OptionalDouble keptScore) {
        GradingReport report = message.report();
        double score = Points.number(report.score());
        return results(
                report.notJudged().isEmpty() ? score : Math.max(score, keptScore.orElse(0)),
                report.run().seconds(),
                TestsOf.cut(String.join("\n", overview(message))),
                TestsOf.message(message, showing.byExercise()),
                Leaderboard.of(message, showing.leaderboard()),
                facts(report));
    }

    private static List<String> overview(Message message) {
        List<String> lines = new ArrayList<>();
        lines.add(message.report().title() + ": " + TestsOf.sum(message.visible()) + " points" + TestsOf.extra(message)
                + ".");
        message.missedVisibly().ifPresent(missed -> lines.add(missed.text()));
        List<Cause> causes = message.visibleCauses();
        for (int i = 0; i < causes.size(); i++) {
            if (!causes.get(i).isUnwritten()) {
                lines.add("");
                lines.addAll(CauseText.lines(i + 1, causes.get(i), true));
            }
        }
        return lines;
    }

    /**
     * The results of a run that has not come to its end, or did not: the score of the submission before stays.
     *
     * @param notice what it says
     * @param extraData for staff, who find such runs by it
     * @return results without tests
     */
    public static Results notGraded(NotGraded notice, Map<String, Object> extraData) {
        return results(notice.keptScore().orElse(0), 0, notice.text(), List.of(), null, extraData);
    }

    private static Results results(
            double score,
            double seconds,
            String output,
            List<Results.Test> tests,
            List<Results.Entry> leaderboard,
            Map<String, Object> extraData) {
        return new Results(
                score,
                seconds,
                output,
                Results.TEXT,
                Results.TEXT,
                Results.VISIBLE,
                Results.HIDDEN,
                tests,
                leaderboard,
                Map.of("chainrule", extraData));
    }

    private static Map<String, Object> facts(GradingReport report) {
        GradingReport.RunFacts run = report.run();
        Map<String, Object> facts = new LinkedHashMap<>();
        if (report.notJudged().isEmpty()) {
            facts.put("state", "graded");
        } else {
            facts.put("state", "harness-fault");
            facts.put("rerun", true);
            facts.put("not_judged", traces(report.notJudged()));
        }
        if (!report.notDiagnosed().isEmpty()) {
            facts.put("not_diagnosed", traces(report.notDiagnosed()));
        }
        facts.put("version", run.product());
        facts.put("java", run.java());
        facts.put("configuration", run.configuration());
        facts.put("seed", run.seed());
        facts.put("isolation", run.isolation());
        if (!run.isolationReason().isEmpty()) {
            facts.put("isolation_reason", run.isolationReason());
        }
        return facts;
    }

    private static Map<String, String> traces(Map<String, Throwable> faults) {
        Map<String, String> traces = new LinkedHashMap<>();
        faults.forEach((check, fault) -> traces.put(check, new Failure(fault).trace()));
        return traces;
    }
}
