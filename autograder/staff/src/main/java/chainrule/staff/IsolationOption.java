package chainrule.staff;

import chainrule.grader.Startup;
import chainrule.grader.grading.Host;
import chainrule.grader.process.IsolationLevel;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The isolation that a command of the staff runs submissions under: the highest, unless it is told otherwise. */
public final class IsolationOption {
    @Option(
            names = "--isolation",
            paramLabel = "LEVEL",
            converter = Level.class,
            description = "be content with a lower level of isolation: full, split, filtered or plain")
    private IsolationLevel level;

    /**
     * Where the command runs.
     *
     * @param startup what run_autograder told of it
     * @return a machine of the staff
     */
    public Host host(Startup startup) {
        return Host.ofStaff(Optional.ofNullable(level)).within(startup.megabytes());
    }

    /**
     * The level that the command line names.
     *
     * @return nothing when it names none
     */
    public Optional<IsolationLevel> level() {
        return Optional.ofNullable(level);
    }

    private static final class Level implements picocli.CommandLine.ITypeConverter<IsolationLevel> {
        @Override
        public IsolationLevel convert(String key) {
            return IsolationLevel.ofKey(key)
                    .orElseThrow(() -> new picocli.CommandLine.TypeConversionException("there is no isolation " + key));
        }
    }
}
