package chainrule.contract;

/**
 * The signal that is 1 for a while and 0 before and after.
 *
 * @param start the first n at which it is 1
 * @param length at how many n it is 1, at least 1
 */
public record Pulse(int start, int length) {}
