package chainrule.contract;

/**
 * What a recurrent network learns. None of them is ever {@code null}.
 *
 * @param wx from the input to the state, shape (H, D)
 * @param wh from the state before to the state, shape (H, H)
 * @param b bias of the state, shape (H)
 * @param wy from the state to the output, shape (O, H)
 * @param c bias of the output, shape (O)
 */
public record RnnParameters(double[][] wx, double[][] wh, double[] b, double[][] wy, double[] c) {}
