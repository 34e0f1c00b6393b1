package chainrule.libtorch;

import chainrule.contract.ScaledLayer;
import chainrule.contract.UnitScale;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.T_TensorTensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's singular values, and its gradients, of which those of each layer are multiplied on their way. */
final class TorchUnitScale implements UnitScale {

    @Override
    public double forwardScale(int inputs) {
        return 1 / Math.sqrt(inputs);
    }

    @Override
    public double outputVariance(double scale, int inputs, double variance) {
        return scale * scale * inputs * variance;
    }

    @Override
    public double spectralNorm(double[][] matrix) {
        return Torch.freeing(() -> decomposed(matrix).get1().max().item_double());
    }

    @Override
    public double largestChange(double[][] update, double scale) {
        return Math.abs(scale) * spectralNorm(update) * Math.sqrt((double) update[0].length / update.length);
    }

    @Override
    public double updateBound(int outputs, int inputs, double scale) {
        return Math.sqrt((double) outputs / inputs) / Math.abs(scale);
    }

    @Override
    public double signNorm(double[] g, double[] x) {
        return Torch.freeing(() -> {
            Tensor signs = torch.outer(Torch.leaf(g), Torch.leaf(x)).sign();
            return spectralNorm(Torch.array(signs, double[][].class));
        });
    }

    @Override
    public double[][] signStep(double[][] gradient, double scale) {
        Scalar rate = new Scalar(1 / (Math.abs(scale) * gradient[0].length));
        return Torch.freeing(() -> Torch.array(Torch.leaf(gradient).sign().mul(rate), double[][].class));
    }

    @Override
    public double[][] orthogonalStep(double[][] gradient, double scale) {
        Scalar rate = new Scalar(updateBound(gradient.length, gradient[0].length, scale));
        return Torch.freeing(() -> {
            T_TensorTensorTensor_T parts = decomposed(gradient);
            return Torch.array(torch.matmul(parts.get0(), parts.get2()).mul(rate), double[][].class);
        });
    }

    @Override
    public double backwardScale(int outputs, int inputs, double scale) {
        return 1 / (Math.abs(scale) * Math.sqrt((double) outputs * inputs));
    }

    /** The gradient of layer n of the loss as it is, times the factors of that layer and of all behind it. */
    @Override
    public double[][][] gradients(ScaledLayer[] layers, double[] x, double[] target) {
        return Torch.freeing(() -> {
            Tensor[] weights = new Tensor[layers.length];
            Tensor y = Torch.leaf(x);
            for (int n = 0; n < layers.length; n++) {
                weights[n] = Torch.leaf(layers[n].w());
                y = torch.mv(weights[n], y).mul(new Scalar(layers[n].c()));
            }
            Tensor error = y.sub(Torch.leaf(target).detach());
            error.mul(error).sum().div(new Scalar(2.0)).backward();
            double[][][] gradients = new double[layers.length][][];
            double factor = 1;
            for (int n = layers.length - 1; n >= 0; n--) {
                factor *= layers[n].rescale();
                gradients[n] = Torch.array(weights[n].grad().mul(new Scalar(factor)), double[][].class);
            }
            return gradients;
        });
    }

    private static T_TensorTensorTensor_T decomposed(double[][] matrix) {
        return torch.linalg_svd(Torch.leaf(matrix).detach(), false, new org.bytedeco.pytorch.StringViewOptional());
    }
}
