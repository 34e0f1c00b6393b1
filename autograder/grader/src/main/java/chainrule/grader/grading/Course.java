package chainrule.grader.grading;

import chainrule.grader.answers.Answers;
import chainrule.grader.config.Assignment;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.suite.Knowledge;
import java.nio.file.Path;
import java.util.List;

/**
 * What is graded and for how many points: an assignment with its secret, read once.
 *
 * @param product what grades
 * @param folder where the configuration was read: the product's own, or that of a course
 * @param assignment the configuration
 * @param lasting whether it is graded by again and again, so that answers are worth keeping
 */
public record Course(Product product, Path folder, Assignment assignment, boolean lasting) {
    /**
     * Reads the configuration of a folder.
     *
     * @param product what grades
     * @param folder with an {@code assignment.yaml}, and a {@code secret} where there is one
     * @return the course
     */
    public static Course in(Path folder, Product product) {
        return new Course(
                product, folder, AssignmentFile.in(folder, product.knowledge().catalogue()), true);
    }

    /**
     * Reads the configuration that came with a product.
     *
     * @param product what grades
     * @return the course
     */
    public static Course of(Product product) {
        return in(product.home(), product);
    }

    /**
     * This course under another configuration, for a trial: its answers are computed and not kept.
     *
     * @param other the configuration
     * @return a copy
     */
    public Course with(Assignment other) {
        return new Course(product, folder, other, false);
    }

    /**
     * This course with other random cases.
     *
     * @param secret from which they are drawn
     * @return a copy
     */
    public Course drawnFrom(String secret) {
        return with(assignment.withSecret(secret));
    }

    /**
     * What a grading depends on beside the submission: the release with its suites and reference, configuration, secret.
     *
     * @return a text that is another one when any of them is
     */
    public String mark() {
        return product.version() + ' ' + Answers.key(product.home(), assignment) + ' ' + assignment.hash();
    }

    /** Its exercises with their answers. */
    Knowledge knowledge() {
        return lasting ? product.answered(assignment) : product.knowledge();
    }

    /** Works its answers out now, so that of many processes that will want them none has to. */
    public void keepAnswers() {
        knowledge();
    }

    /**
     * Its exercises with the numbers and points that the configuration gives them.
     *
     * @return in order
     */
    public List<PlacedExercise> exercises() {
        return PlacedExercise.all(product.knowledge(), assignment);
    }

    /**
     * Its exercises and checks that can be judged here.
     *
     * @param selection which are asked for
     * @return in order; none without a check
     */
    public List<PlacedExercise> exercises(Selection selection) {
        return PlacedExercise.known(selection.of(exercises()));
    }
}
