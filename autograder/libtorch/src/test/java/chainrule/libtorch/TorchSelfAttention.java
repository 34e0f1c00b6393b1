package chainrule.libtorch;

import chainrule.contract.AttentionGradients;
import chainrule.contract.AttentionResult;
import chainrule.contract.AttentionWeights;
import chainrule.contract.SelfAttention;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's products of matrices and its softmax, differentiated by the library. */
final class TorchSelfAttention implements SelfAttention {

    /** The leaves of one call, and what comes of them. */
    private record Steps(Tensor x, Tensor wq, Tensor wk, Tensor wv) {

        static Steps of(double[][] x, AttentionWeights weights) {
            return new Steps(
                    Torch.leaf(x), Torch.leaf(weights.wq()), Torch.leaf(weights.wk()), Torch.leaf(weights.wv()));
        }

        Tensor q() {
            return torch.linear(x, wq);
        }

        Tensor k() {
            return torch.linear(x, wk);
        }

        Tensor v() {
            return torch.linear(x, wv);
        }

        Tensor scores() {
            return torch.matmul(q(), k().t()).div(new Scalar(Math.sqrt(wq.size(0))));
        }

        Tensor weights() {
            return torch.softmax(scores(), 1);
        }

        Tensor z() {
            return torch.matmul(weights(), v());
        }
    }

    @Override
    public AttentionResult forward(double[][] x, AttentionWeights weights) {
        return Torch.freeing(() -> {
            Steps steps = Steps.of(x, weights);
            return new AttentionResult(
                    matrix(steps.q()),
                    matrix(steps.k()),
                    matrix(steps.v()),
                    matrix(steps.scores()),
                    matrix(steps.weights()),
                    matrix(steps.z()));
        });
    }

    @Override
    public AttentionGradients backward(double[][] x, AttentionWeights weights, double[][] dz) {
        return Torch.freeing(() -> {
            Steps steps = Steps.of(x, weights);
            Torch.backward(steps.z(), dz);
            return new AttentionGradients(
                    Torch.gradient(steps.x, double[][].class),
                    Torch.gradient(steps.wq, double[][].class),
                    Torch.gradient(steps.wk, double[][].class),
                    Torch.gradient(steps.wv, double[][].class));
        });
    }

    private static double[][] matrix(Tensor tensor) {
        return Torch.array(tensor, double[][].class);
    }
}
