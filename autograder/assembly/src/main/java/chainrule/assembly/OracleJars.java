package chainrule.assembly;

import chainrule.staff.oracles.OracleBuild;
import chainrule.staff.solutions.InvalidSpecimenException;
import chainrule.staff.solutions.Solutions;
import java.nio.file.Path;

/** Makes the jars of the reference and of the known mistakes while the product is built. */
public final class OracleJars {
    private OracleJars() {}

    /**
     * Makes the jars.
     *
     * @param arguments the folder of the solutions, the folder for the jars
     * @throws Exception when a solution does not compile, or a file cannot be read or written
     */
    public static void main(String[] arguments) throws Exception {
        try {
            OracleBuild.make(new Solutions(Path.of(arguments[0])), Path.of(arguments[1]));
        } catch (InvalidSpecimenException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
