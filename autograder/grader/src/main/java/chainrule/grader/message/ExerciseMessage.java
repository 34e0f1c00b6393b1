package chainrule.grader.message;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import java.util.List;

/**
 * An exercise within the message of a run.
 *
 * @param exercise as it was graded
 * @param lines one for each check
 */
public record ExerciseMessage(GradedExercise exercise, List<CheckLine> lines) {

    /**
     * What it earned.
     *
     * @return hundredths of a point
     */
    public int score() {
        return exercise.checks().stream().mapToInt(GradedCheck::score).sum();
    }

    /**
     * What it could earn.
     *
     * @return hundredths of a point
     */
    public int most() {
        return exercise.checks().stream().mapToInt(GradedCheck::most).sum();
    }

    /**
     * The checks that stand in one way.
     *
     * @param state how
     * @return their numbers, such as {@code 1.2, 1.5-1.8}; empty for none
     */
    public String numbers(State state) {
        return Ranges.of(
                exercise,
                lines.stream()
                        .filter(line -> line.state() == state)
                        .map(CheckLine::check)
                        .toList());
    }
}
