package chainrule.grader.gradescope;

import chainrule.grader.config.Visibility;
import chainrule.grader.feedback.CheckMessage;
import chainrule.grader.feedback.WhereToStart;
import chainrule.grader.findings.Finding;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.verdict.Points;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a report into results. */
public final class ResultsOf {
    /** The platform cuts texts at 100,000 characters, in the middle. */
    private static final int LONGEST = 60_000;

    private ResultsOf() {}

    /**
     * The results of a run that came to its end.
     *
     * @param report what it found out
     * @return what Gradescope reads
     */
    public static Results report(GradingReport report) {
        List<Results.Test> tests = new ArrayList<>();
        tests.add(found(report));
        for (GradedExercise exercise : report.exercises()) {
            exercise.checks().forEach(check -> tests.add(test(exercise, check)));
        }
        publicTotal(report).ifPresent(tests::add);
        List<GradedCheck> seen = visible(report);
        String start =
                WhereToStart.among(seen).map(first -> "\n" + first.text()).orElse("");
        String output = report.title() + ": " + sum(seen) + " points." + start;
        return results(Points.number(report.score()), report.run().seconds(), output, tests, facts(report.run()));
    }

    /**
     * The results of a run that has not come to its end, or did not: the score of the submission before stays.
     *
     * @param notice what it says
     * @param extraData for staff, who find such runs by it
     * @return results without tests
     */
    public static Results notGraded(NotGraded notice, Map<String, Object> extraData) {
        return results(notice.keptScore().orElse(0), 0, notice.text(), List.of(), extraData);
    }

    private static Results results(
            double score, double seconds, String output, List<Results.Test> tests, Map<String, Object> extraData) {
        return new Results(
                score,
                seconds,
                output,
                Results.TEXT,
                Results.TEXT,
                Results.VISIBLE,
                Results.HIDDEN,
                tests,
                Map.of("chainrule", extraData));
    }

    private static Map<String, Object> facts(GradingReport.RunFacts run) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", "graded");
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

    private static Results.Test found(GradingReport report) {
        String text = Stream.concat(report.findings().sentences().stream(), report.remarks().sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
        boolean everything = report.findings().sentences().stream().noneMatch(Finding.NotFound.class::isInstance);
        return new Results.Test(
                0, 0, everything ? "passed" : "failed", "What we found", "0", cut(text), Results.TEXT, Results.VISIBLE);
    }

    /** One hidden test hides a student's total on the platform; this line says what can be said of it. */
    private static Optional<Results.Test> publicTotal(GradingReport report) {
        List<GradedCheck> seen = visible(report);
        if (seen.size() == report.checks().size()) {
            return Optional.empty();
        }
        String text =
                "Some tests are not shown now, so Gradescope does not show your total. Those that are shown add up"
                        + " to " + sum(seen) + ".";
        return Optional.of(new Results.Test(
                0, 0, "passed", "Public tests: " + sum(seen), "0", text, Results.TEXT, Results.VISIBLE));
    }

    private static List<GradedCheck> visible(GradingReport report) {
        return report.checks().stream()
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .toList();
    }

    private static String sum(List<GradedCheck> checks) {
        return Points.text(checks.stream().mapToInt(GradedCheck::score).sum()) + "/"
                + Points.text(checks.stream().mapToInt(GradedCheck::most).sum());
    }

    private static Results.Test test(GradedExercise exercise, GradedCheck check) {
        return new Results.Test(
                Points.number(check.score()),
                Points.number(check.most()),
                check.verdict().passed() ? "passed" : "failed",
                exercise.exercise().title() + ", " + check.verdict().check().name(),
                check.number(),
                cut(String.join("\n", CheckMessage.of(check).lines())),
                Results.TEXT,
                check.visibility().key());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n… (cut)";
    }
}
