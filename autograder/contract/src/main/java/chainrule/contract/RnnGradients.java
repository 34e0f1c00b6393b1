package chainrule.contract;

/**
 * The gradients of a loss with respect to the inputs of a recurrent network. Those of the parameters are summed over
 * time and over the batch.
 *
 * @param dx with respect to the inputs, shape (N, T, D)
 * @param dh0 with respect to the states before the first step, shape (N, H)
 * @param dwx with respect to wx, shape (H, D)
 * @param dwh with respect to wh, shape (H, H)
 * @param db with respect to b, shape (H)
 * @param dwy with respect to wy, shape (O, H)
 * @param dc with respect to c, shape (O)
 */
public record RnnGradients(
        double[][][] dx, double[][] dh0, double[][] dwx, double[][] dwh, double[] db, double[][] dwy, double[] dc) {}
