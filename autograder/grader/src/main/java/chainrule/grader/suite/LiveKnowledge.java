package chainrule.grader.suite;

import chainrule.grader.config.Catalogue;
import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.oracle.OracleJar;
import chainrule.testkit.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The exercises of the suites on the class path, answered by the reference. */
public final class LiveKnowledge implements Knowledge {
    private final Path reference;
    private final Path mistakes;
    private OracleJar opened;

    /**
     * What suites and a reference know.
     *
     * @param reference the jar of the reference; opened when it is first asked
     * @param mistakes the jar of the known mistakes
     */
    public LiveKnowledge(Path reference, Path mistakes) {
        this.reference = reference;
        this.mistakes = mistakes;
    }

    @Override
    public Catalogue catalogue() {
        return Suites.catalogue();
    }

    @Override
    public List<Exercise<?>> declare(List<String> keys, boolean anyTie) {
        return Suites.chosen(keys, anyTie);
    }

    @Override
    public Optional<String> className(Class<?> contract) {
        return jar().className(contract);
    }

    @Override
    public Oracle oracle() {
        return new LiveOracle(jar(), mistakes);
    }

    @Override
    public boolean drawsCases() {
        return true;
    }

    private synchronized OracleJar jar() {
        if (opened == null) {
            opened = OracleJar.open(reference);
        }
        return opened;
    }
}
