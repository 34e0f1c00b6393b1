package chainrule.staff;

import chainrule.grader.Product;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.submission.HarnessFault;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where staff work: the product, and the solutions that it was built from.
 *
 * @param product what grades
 * @param solutions the folder of the reference, the starter, and all specimens
 */
public record Installation(Product product, Path solutions) {

    /**
     * The product that is running, and the solutions of the checkout around it.
     *
     * @return both
     */
    public static Installation running() {
        Product product = Product.running();
        for (Path folder = product.home().toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("solutions/reference"))) {
                return new Installation(product, folder.resolve("solutions"));
            }
        }
        throw new HarnessFault("there is no folder solutions above " + product.home()
                + ": this command belongs to a checkout of Chainrule");
    }

    /**
     * The reference as it was when the product was built.
     *
     * @return in a loader of its own
     */
    public OracleJar reference() {
        return OracleJar.open(product.home().resolve("oracle/reference.jar"));
    }

    /**
     * Whether a person looks at the error stream. Only the script that starts the product can tell.
     *
     * @return true when a progress bar is wanted
     */
    public static boolean isWatched() {
        return System.getProperty("chainrule.terminals", "").contains("2");
    }
}
