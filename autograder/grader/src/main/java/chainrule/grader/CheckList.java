package chainrule.grader;

import chainrule.grader.config.Points;
import chainrule.grader.grading.PlacedExercise;
import java.util.ArrayList;
import java.util.List;

/** What {@code --list} prints: a line for each exercise and check, and what all of them are worth together. */
final class CheckList {
    private CheckList() {}

    /** The total is of use to whoever sets an assignment up: at home it is a total, and no more. */
    static List<String> lines(List<PlacedExercise> exercises, boolean keys, boolean atHome) {
        List<String> lines = new ArrayList<>();
        for (PlacedExercise placed : exercises) {
            String title = placed.exercise().title() + " ("
                    + placed.exercise().contract().getSimpleName() + ")";
            String shown = keys ? placed.exercise().key() : title;
            lines.add(line(placed.number() + "  " + shown, placed.points()));
            placed.checks()
                    .forEach(check -> lines.add(line(
                            String.format(
                                    "%-6s %s",
                                    check.number(),
                                    keys ? check.key() : check.check().name()),
                            check.points())));
        }
        String total = atHome ? "Total" : "Total, and the points to give the assignment on a platform";
        lines.add(line(total, points(exercises, false)));
        int extra = points(exercises, true);
        if (extra > 0) {
            lines.add(line("Extra credit beyond it", extra));
        }
        return lines;
    }

    private static int points(List<PlacedExercise> exercises, boolean extra) {
        return exercises.stream()
                .filter(exercise -> exercise.marking().extra() == extra)
                .mapToInt(PlacedExercise::points)
                .sum();
    }

    private static String line(String what, int points) {
        return String.format("%-63s %7s", what, Points.text(points));
    }
}
