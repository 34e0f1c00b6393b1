package chainrule.contract;

/**
 * What a linear recurrent network learns.
 *
 * @param wIn from the input to the state
 * @param wHh from the state before to the state
 * @param wHy from the last state to the output
 */
public record LinearRnnWeights(double wIn, double wHh, double wHy) {}
