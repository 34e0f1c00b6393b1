package chainrule.grader.terminal;

import chainrule.grader.feedback.CheckMessage;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.verdict.Points;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report in 80 columns. */
public final class Table {
    private static final int WIDTH = 80;
    private static final int NAME = 48;

    private final GradingReport report;
    private final Paint paint;
    private final List<String> lines = new ArrayList<>();

    private Table(GradingReport report, Paint paint) {
        this.report = report;
        this.paint = paint;
    }

    /**
     * Lays a report out.
     *
     * @param report what was found out
     * @param paint how to colour it
     * @return lines, none wider than 80 columns
     */
    public static List<String> lines(GradingReport report, Paint paint) {
        Table table = new Table(report, paint);
        table.addFindings();
        report.exercises().forEach(table::addExercise);
        table.addTotal();
        table.addMessages();
        return table.lines;
    }

    private void addFindings() {
        lines.add(paint.strong(report.title()));
        for (Sentence sentence : report.findings().sentences()) {
            lines.addAll(Wrapping.wrap(sentence.text(), WIDTH));
        }
        for (Sentence sentence : report.remarks().sentences()) {
            lines.addAll(Wrapping.wrap(sentence.text(), WIDTH));
        }
    }

    private void addExercise(GradedExercise exercise) {
        lines.add("");
        int score = exercise.checks().stream().mapToInt(GradedCheck::score).sum();
        int most = exercise.checks().stream().mapToInt(GradedCheck::most).sum();
        lines.add(paint.strong(
                row(Integer.toString(exercise.number()), exercise.exercise().title(), "", points(score, most))));
        for (GradedCheck check : exercise.checks()) {
            boolean passed = check.verdict().passed();
            String state = passed ? paint.good("passed") : paint.bad("FAILED");
            lines.add(row(check.number(), check.verdict().check().name(), state, points(check.score(), check.most())));
        }
    }

    private void addTotal() {
        lines.add("-".repeat(WIDTH));
        lines.add(paint.strong(row("", "Total", "", points(report.score(), report.most()))));
    }

    /** Checks that failed with the very same message share one: a starter has one line to say, not thirty. */
    private void addMessages() {
        Map<List<String>, List<String>> numbers = new LinkedHashMap<>();
        for (GradedExercise exercise : report.exercises()) {
            for (GradedCheck check : exercise.checks()) {
                if (!check.verdict().passed()) {
                    numbers.computeIfAbsent(message(check), message -> new ArrayList<>())
                            .add(check.number());
                }
            }
        }
        numbers.forEach((message, checks) -> {
            lines.add("");
            Wrapping.wrap(String.join(", ", checks), WIDTH).forEach(line -> lines.add(paint.bad(line)));
            message.forEach(line -> lines.addAll(Wrapping.wrap(line, WIDTH)));
        });
    }

    private static List<String> message(GradedCheck check) {
        return CheckMessage.of(check).lines();
    }

    private static String points(int score, int most) {
        return String.format(Locale.ROOT, "%7s / %6s", Points.text(score), Points.text(most));
    }

    /** The state may hold colour codes, which take no room: its six letters are never padded. */
    private static String row(String number, String name, String state, String points) {
        String shown = state.isEmpty() ? "      " : state;
        return String.format(Locale.ROOT, "%-5s ", number)
                + String.format(Locale.ROOT, "%-" + NAME + "." + NAME + "s", name) + " " + shown + " " + points;
    }
}
