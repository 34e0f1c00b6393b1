package chainrule.grader.gradescope;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.Column;
import chainrule.grader.config.Points;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.report.GradedCheck;
import java.util.List;

/** Lays columns of a leaderboard out. All students see it, so that nothing in it depends on a check that is not seen yet. */
final class Leaderboard {
    private static final double TENTHS = 10;

    private Leaderboard() {}

    /** One entry for each column; null where there is no leaderboard, which leaves the field out. */
    static List<Results.Entry> of(Message message, List<Column> columns) {
        return columns.isEmpty()
                ? null
                : columns.stream().map(column -> entry(message, column)).toList();
    }

    private static Results.Entry entry(Message message, Column column) {
        return switch (column) {
            case POINTS ->
                new Results.Entry(
                        "Points",
                        Points.number(message.visible().stream()
                                .mapToInt(GradedCheck::score)
                                .sum()),
                        "desc");
            case EXERCISES ->
                new Results.Entry(
                        "Exercises complete",
                        message.exercises().stream()
                                .filter(Leaderboard::isComplete)
                                .count(),
                        "desc");
            case SECONDS ->
                new Results.Entry("Seconds", Math.round(message.report().run().seconds() * TENTHS) / TENTHS, "asc");
        };
    }

    private static boolean isComplete(ExerciseMessage exercise) {
        return exercise.lines().stream().anyMatch(line -> line.check().visibility() == Visibility.VISIBLE)
                && exercise.lines().stream()
                        .filter(line -> line.check().visibility() == Visibility.VISIBLE)
                        .allMatch(line -> line.state() == State.PASSED);
    }
}
