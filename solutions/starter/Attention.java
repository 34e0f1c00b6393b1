import chainrule.contract.AttentionGradients;
import chainrule.contract.AttentionResult;
import chainrule.contract.AttentionWeights;
import chainrule.contract.SelfAttention;

/** Your self-attention. {@link SelfAttention} has the formulas, the shapes and a worked example. */
public class Attention implements SelfAttention {

    /** See {@link SelfAttention#forward}. */
    @Override
    public AttentionResult forward(double[][] x, AttentionWeights weights) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link SelfAttention#backward}. */
    @Override
    public AttentionGradients backward(double[][] x, AttentionWeights weights, double[][] dz) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
