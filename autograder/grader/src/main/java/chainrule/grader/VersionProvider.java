package chainrule.grader;

import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Chainrule " + Product.running().version() + ", Java " + System.getProperty("java.version")
        };
    }
}
