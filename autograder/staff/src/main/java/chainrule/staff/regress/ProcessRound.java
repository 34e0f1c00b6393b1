package chainrule.staff.regress;

import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Selection;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Got;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Seed;
import java.io.IOException;
import java.util.List;

/**
 * One solution, graded as a submission is: taken in, and run by workers of its own.
 *
 * @param grader grades every exercise, with the cases of the round
 * @param expected the solution and what it must get
 * @param seed the round
 */
record ProcessRound(Grader grader, Expectation expected, Seed seed) implements Round {
    private static final double NANOS_A_SECOND = 1e9;

    @Override
    public List<Verdict> call() {
        long start = System.nanoTime();
        Selection own = new Selection(expected.exerciseKeys());
        try (LaidOut submission = LaidOut.of(expected.solution())) {
            Got got = Got.of(grader.grade(Order.of(submission.folder()).only(own)));
            return List.of(Verdict.of(expected, seed, got, seconds(start)));
        } catch (RuntimeException | IOException e) {
            return List.of(Verdict.notGraded(expected, seed, e.toString(), seconds(start)));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS_A_SECOND;
    }
}
