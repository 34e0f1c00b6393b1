package chainrule.grader.oracle;

/**
 * A mistake that people make, kept as a solution that makes it.
 *
 * @param name such as {@code kernel-flipped}
 * @param title goes on from "your results equal those of a solution that …"
 * @param hint what to look at, in whole sentences, without giving the code away
 */
public record KnownMistake(String name, String title, String hint) {}
