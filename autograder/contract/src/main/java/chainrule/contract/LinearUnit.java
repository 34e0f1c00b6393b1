package chainrule.contract;

/**
 * A unit of two inputs that says 1 where w1 · x1 + w2 · x2 + b is above 0, and 0 elsewhere.
 *
 * @param w1 the weight of the first input
 * @param w2 the weight of the second input
 * @param b the bias
 */
public record LinearUnit(double w1, double w2, double b) {}
