package chainrule.grader.gradescope;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.OptionalDouble;

/**
 * What a student reads when a run came to no end, which is never charged to a submission.
 *
 * @param keptScore the score of the submission before, which this one keeps
 */
public record NotGraded(OptionalDouble keptScore) implements Sentence {
    @Override
    public String text() {
        String score = keptScore.isPresent()
                ? "Your score of " + Figures.number(keptScore.getAsDouble()) + " from the submission before stays"
                : "The score of 0 is only a place holder";
        return "The grader did not finish. That is not your fault, and nothing is wrong with your files. " + score
                + " until the course staff have this submission graded again. You may also submit again.";
    }
}
