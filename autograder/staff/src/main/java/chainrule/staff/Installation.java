package chainrule.staff;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Product;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.submission.HarnessFault;
import chainrule.staff.solutions.Solutions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where staff work: a course, and the solutions from which the product was built.
 *
 * @param course what is graded
 * @param solutions the reference, the starter, and all specimens
 */
public record Installation(Course course, Solutions solutions) {

    /**
     * A course, and the solutions of the checkout around the product that grades it.
     *
     * @param course what is graded
     * @return both
     */
    public static Installation around(Course course) {
        return new Installation(course, Solutions.in(checkout(course.product())));
    }

    /**
     * The checkout around a product.
     *
     * @param product what was built in it
     * @return the folder that holds {@code solutions/}
     */
    public static Path checkout(Product product) {
        return ifInCheckout(product)
                .orElseThrow(() -> new HarnessFault("there is no folder solutions above " + product.home()
                        + ": this command belongs to a checkout of Chainrule"));
    }

    /**
     * The checkout around a product.
     *
     * @param product what grades
     * @return nothing when that was unpacked elsewhere
     */
    public static Optional<Path> ifInCheckout(Product product) {
        for (Path folder = product.home().toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("solutions/reference"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /**
     * The reference as it was when the product was built.
     *
     * @return in a loader of its own
     */
    public OracleJar reference() {
        return OracleJar.open(course.product().home().resolve("oracle/reference.jar"));
    }

    /**
     * From what the course's random cases are drawn.
     *
     * @return its secret
     */
    public String secret() {
        return course.assignment().secret();
    }
}
