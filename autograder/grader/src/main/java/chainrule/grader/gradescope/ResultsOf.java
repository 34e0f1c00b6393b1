package chainrule.grader.gradescope;

import chainrule.grader.config.Points;
import chainrule.grader.findings.Finding;
import chainrule.grader.message.Cause;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.text.CauseText;
import chainrule.grader.text.CheckText;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Lays a message out as results: causes above all tests, and in each test what it has of its own. */
public final class ResultsOf {
    /** The platform cuts texts at 100,000 characters, in the middle. */
    private static final int LONGEST = 60_000;

    private ResultsOf() {}

    /** Where the check that explains a cause is explained. */
    record AtTheTop() implements Sentence {
        @Override
        public String text() {
            return "Explained above all tests.";
        }
    }

    /**
     * The results of a run that came to its end.
     *
     * @param message what is said of it
     * @return what Gradescope reads
     */
    public static Results message(Message message) {
        return message(message, OptionalDouble.empty());
    }

    /**
     * The results of a run that came to its end.
     *
     * @param message what is said of it
     * @param keptScore that of the submission before: where the harness failed at some check, the score does not fall
     *     below it
     * @return what Gradescope reads
     */
    public static Results message(Message message, OptionalDouble keptScore) {
        GradingReport report = message.report();
        double score = Points.number(report.score());
        List<Results.Test> tests = new ArrayList<>();
        tests.add(found(message));
        for (ExerciseMessage exercise : message.exercises()) {
            exercise.lines().forEach(line -> tests.add(test(exercise, line)));
        }
        publicTotal(message).ifPresent(tests::add);
        return results(
                report.notJudged().isEmpty() ? score : Math.max(score, keptScore.orElse(0)),
                report.run().seconds(),
                cut(String.join("\n", overview(message))),
                tests,
                facts(report));
    }

    private static List<String> overview(Message message) {
        List<String> lines = new ArrayList<>();
        lines.add(message.report().title() + ": " + sum(message.visible()) + " points.");
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

    private static boolean isMissing(Sentence sentence) {
        return sentence instanceof Finding finding && finding.isMissing();
    }

    private static Results.Test found(Message message) {
        String text = message.found().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        boolean everything = message.found().stream().noneMatch(ResultsOf::isMissing);
        return new Results.Test(
                0, 0, everything ? "passed" : "failed", "What we found", "0", cut(text), Results.TEXT, Results.VISIBLE);
    }

    /** One hidden test hides a student's total on the platform; this line says what can be said of it. */
    private static Optional<Results.Test> publicTotal(Message message) {
        List<GradedCheck> seen = message.visible();
        if (seen.size() == message.report().checks().size()) {
            return Optional.empty();
        }
        String text =
                "Some tests are not shown now, so Gradescope does not show your total. Those that are shown add up"
                        + " to " + sum(seen) + ".";
        return Optional.of(new Results.Test(
                0, 0, "passed", "Public tests: " + sum(seen), "0", text, Results.TEXT, Results.VISIBLE));
    }

    private static String sum(List<GradedCheck> checks) {
        return Points.text(checks.stream().mapToInt(GradedCheck::score).sum()) + "/"
                + Points.text(checks.stream().mapToInt(GradedCheck::most).sum());
    }

    private static Results.Test test(ExerciseMessage exercise, CheckLine line) {
        GradedCheck check = line.check();
        return new Results.Test(
                Points.number(check.score()),
                Points.number(check.most()),
                line.state() == State.PASSED ? "passed" : "failed",
                exercise.exercise().exercise().title() + ", "
                        + check.verdict().check().name(),
                check.number(),
                cut(String.join("\n", own(line))),
                Results.TEXT,
                check.visibility().key());
    }

    /** What no cause above the tests says already. Nothing above speaks of checks that are not seen yet. */
    private static List<String> own(CheckLine line) {
        Optional<Cause> cause = line.cause();
        if (cause.isEmpty() || !cause.get().isVisible()) {
            return CheckText.lines(line.message());
        }
        List<String> lines = new ArrayList<>(CheckText.summary(line.message()));
        if (lines.size() > 1 && cause.get().isTold(line.check())) {
            lines.remove(0);
        }
        cause.get().relation(line.check()).forEach(relation -> lines.add(relation.text()));
        if (cause.get().lead() == line.check() && !cause.get().isUnwritten()) {
            lines.add(new AtTheTop().text());
        }
        return lines;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n… (cut)";
    }
}
