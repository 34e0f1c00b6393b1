package chainrule.testkit;

/**
 * Marks a class of checks, so that it is found: each suite stands in {@code META-INF/services/chainrule.testkit.Suite}.
 * It has a public constructor without parameters and bears {@link Exercise}.
 */
public interface Suite {}
