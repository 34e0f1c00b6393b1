package chainrule.contract;

/**
 * What a linear recurrent network computes.
 *
 * @param h the hidden states h_1 to h_T, shape (T); the given h_0 is not part of it
 * @param y the output, read from the last state
 */
public record LinearRnnResult(double[] h, double y) {}
