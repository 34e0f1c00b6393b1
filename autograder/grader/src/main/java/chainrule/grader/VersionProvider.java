package chainrule.grader;

import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
record VersionProvider(Startup startup) implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Chainrule " + startup.product().version() + ", Java " + System.getProperty("java.version")
        };
    }
}
