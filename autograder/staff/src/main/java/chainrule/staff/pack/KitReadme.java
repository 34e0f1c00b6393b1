package chainrule.staff.pack;

import chainrule.grader.config.Points;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.PlacedExercise;
import chainrule.grader.suite.Knowledge;
import java.util.List;
import java.util.stream.Collectors;

/** What a student reads first: of this sheet, with its own exercises and points, and nothing of others. */
final class KitReadme {
    private KitReadme() {}

    /**
     * Fills it in.
     *
     * @param text with the words TITLE, EXERCISES, FIRST and CLASS in capitals
     * @param course what is graded
     * @param told the exercises that students know of
     */
    static String of(String text, Course course, List<PlacedExercise> told) {
        Knowledge knowledge = course.product().knowledge();
        String exercises =
                told.stream().map(placed -> row(placed, knowledge)).collect(Collectors.joining("\n", "", "\n"));
        int all = told.stream().mapToInt(PlacedExercise::points).sum();
        return text.replace("TITLE", course.assignment().title())
                .replace("EXERCISES\n", exercises + line("", "Total", all, ""))
                .replace("FIRST", told.get(0).checks().get(0).number())
                .replace("CLASS", className(told.get(0), knowledge));
    }

    private static String row(PlacedExercise placed, Knowledge knowledge) {
        String extra = placed.marking().extra() ? " (extra credit)" : "";
        return line(
                        Integer.toString(placed.number()),
                        placed.exercise().title() + extra,
                        placed.points(),
                        "src/" + className(placed, knowledge) + ".java")
                .stripTrailing();
    }

    private static String className(PlacedExercise placed, Knowledge knowledge) {
        return knowledge.className(placed.exercise().contract()).orElseThrow();
    }

    private static String line(String number, String title, int points, String file) {
        return String.format("  %3s  %-44s %7s   %s", number, title, Points.text(points), file)
                        .stripTrailing()
                + (number.isEmpty() ? "\n" : "");
    }
}
