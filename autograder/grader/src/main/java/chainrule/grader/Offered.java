package chainrule.grader;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What help names: only what works where it is asked for. The rest is still understood, and says why it does not work.
 *
 * @param options that are not named
 * @param commands that are not named
 * @param start how a person starts this program
 */
record Offered(List<String> options, List<String> commands, String start) {
    /** Cases are written down at home, a course is staff's, and other platforms start another copy. */
    private static final List<String> NOT_AT_HOME = List.of("--seed", "--course", "--isolation", "--keys", "--format");

    static Offered of(Startup startup) {
        List<String> commands = new ArrayList<>();
        if (!startup.checksItself()) {
            commands.add("self-check");
        }
        if (startup.isKit()) {
            commands.add("prepare");
        }
        return new Offered(startup.isKit() ? NOT_AT_HOME : List.of(), commands, startup.command());
    }

    /** Before there are commands, which take some options over as they are. */
    void withoutCommands(CommandLine commandLine) {
        hide(commandLine.getCommandSpec());
        commandLine.setCommandName(start);
    }

    void withCommands(CommandLine commandLine) {
        commands.stream()
                .map(commandLine.getSubcommands()::get)
                .filter(inner -> inner != null)
                .forEach(inner -> inner.getCommandSpec().usageMessage().hidden(true));
    }

    private void hide(CommandSpec spec) {
        for (String name : options) {
            OptionSpec option = spec.findOption(name);
            if (option != null) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option).hidden(true).build());
            }
        }
    }
}
