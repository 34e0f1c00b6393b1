package chainrule.contract;

/**
 * What is known of a random number.
 *
 * @param mean its expectation
 * @param variance the expectation of its squared distance from the mean
 */
public record Moments(double mean, double variance) {}
