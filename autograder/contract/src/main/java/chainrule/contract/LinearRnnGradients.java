package chainrule.contract;

/**
 * The gradients of the loss of a linear recurrent network.
 *
 * @param dwIn with respect to the weight of the inputs, summed over time
 * @param dwHh with respect to the weight of the state before, summed over time
 * @param dwHy with respect to the weight of the output
 * @param dh0 with respect to the state before the first step
 */
public record LinearRnnGradients(double dwIn, double dwHh, double dwHy, double dh0) {}
