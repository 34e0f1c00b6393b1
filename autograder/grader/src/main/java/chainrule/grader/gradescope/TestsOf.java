package chainrule.grader.gradescope;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.findings.Finding;
import chainrule.grader.message.Cause;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.text.CheckText;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays a message out as the tests of a results.json: one for each check, or one for each exercise. */
final class TestsOf {
    /** The platform cuts texts at 100,000 characters, in the middle. */
    private static final int LONGEST = 60_000;

    /** Both ends are numbered apart, for the platform sorts by numbers. */
    private static final String FIRST = "0";

    private static final String SECOND = "0.1";

    private TestsOf() {}

    /** Where the check that explains a cause is explained. */
    record AtTheTop() implements Sentence {
        @Override
        public String text() {
            return "Explained above all tests.";
        }
    }

    static List<Results.Test> message(Message message, boolean byExercise) {
        List<Results.Test> tests = new ArrayList<>();
        tests.add(found(message));
        for (ExerciseMessage exercise : message.exercises()) {
            if (byExercise) {
                tests.addAll(together(exercise));
            } else {
                exercise.lines().forEach(line -> tests.add(test(exercise, line)));
            }
        }
        publicTotal(message).ifPresent(tests::add);
        return tests;
    }

    /** An exercise as one test; its checks that others see, or see later, as one more. */
    private static List<Results.Test> together(ExerciseMessage exercise) {
        Map<Visibility, List<CheckLine>> groups = exercise.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.check().visibility(), LinkedHashMap::new, Collectors.toList()));
        List<Results.Test> tests = new ArrayList<>();
        groups.forEach((visibility, lines) -> tests.add(together(exercise, visibility, lines, tests.size())));
        return tests;
    }

    private static Results.Test together(
            ExerciseMessage exercise, Visibility visibility, List<CheckLine> lines, int place) {
        List<GradedCheck> checks = lines.stream().map(CheckLine::check).toList();
        List<String> text = new ArrayList<>();
        for (CheckLine line : lines) {
            text.add(
                    line.check().number() + " " + line.check().verdict().check().name() + ": "
                            + line.state().word() + ", " + sum(List.of(line.check())));
            if (line.state() != State.PASSED) {
                text.addAll(own(line));
                text.add("");
            }
        }
        String number = Integer.toString(exercise.exercise().number());
        return new Results.Test(
                Points.number(checks.stream().mapToInt(GradedCheck::score).sum()),
                Points.number(checks.stream().mapToInt(GradedCheck::most).sum()),
                lines.stream().allMatch(line -> line.state() == State.PASSED) ? "passed" : "failed",
                title(exercise),
                place == 0 ? number : number + "." + place,
                cut(String.join("\n", text).strip()),
                Results.TEXT,
                visibility.key(),
                tags(exercise));
    }

    private static String title(ExerciseMessage exercise) {
        String title = exercise.exercise().exercise().title();
        return exercise.exercise().marking().extra() ? title + " (extra credit)" : title;
    }

    private static List<String> tags(ExerciseMessage exercise) {
        List<String> tags = exercise.exercise().marking().tags();
        return tags.isEmpty() ? null : tags;
    }

    /** What stands behind a sum of points when some of them come on top. */
    static String extra(Message message) {
        int extra = message.exercises().stream()
                .filter(exercise -> exercise.exercise().marking().extra())
                .flatMap(exercise -> exercise.exercise().checks().stream())
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .mapToInt(GradedCheck::most)
                .sum();
        return extra == 0 ? "" : ", " + Points.text(extra) + " of them extra credit";
    }

    private static boolean isMissing(Sentence sentence) {
        return sentence instanceof Finding finding && finding.isMissing();
    }

    private static Results.Test found(Message message) {
        String text = message.found().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        boolean everything = message.found().stream().noneMatch(TestsOf::isMissing);
        return new Results.Test(
                0,
                0,
                everything ? "passed" : "failed",
                "What we found",
                FIRST,
                cut(text),
                Results.TEXT,
                Results.VISIBLE,
                null);
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
                0, 0, "passed", "Public tests: " + sum(seen), SECOND, text, Results.TEXT, Results.VISIBLE, null));
    }

    static String sum(List<GradedCheck> checks) {
        return Points.text(checks.stream().mapToInt(GradedCheck::score).sum()) + "/"
                + Points.text(checks.stream().mapToInt(GradedCheck::most).sum());
    }

    private static Results.Test test(ExerciseMessage exercise, CheckLine line) {
        GradedCheck check = line.check();
        return new Results.Test(
                Points.number(check.score()),
                Points.number(check.most()),
                line.state() == State.PASSED ? "passed" : "failed",
                title(exercise) + ", " + check.verdict().check().name(),
                check.number(),
                cut(String.join("\n", own(line))),
                Results.TEXT,
                check.visibility().key(),
                tags(exercise));
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

    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n… (cut)";
    }
}
