package chainrule.libtorch;

import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * Batch normalisation of the library's means and variances over axes, differentiated by the library. Its own layer has
 * statistics per channel alone.
 */
final class TorchBatchNormalization2d implements BatchNormalization2d {

    @Override
    public NormalizationStatistics statistics(double[][][][] x, StatisticsSet set) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            return statistics(mean(input, set), variance(input, set, false));
        });
    }

    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps) {
        return Torch.freeing(() -> Torch.array(
                normalized(Torch.leaf(x), Torch.leaf(gamma), Torch.leaf(beta), set, eps), double[][][][].class));
    }

    @Override
    public NormalizationGradients backward(
            double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Tensor scale = Torch.leaf(gamma);
            Tensor shift = Torch.leaf(gamma);
            Torch.backward(normalized(input, scale, shift, set, eps), dy);
            return new NormalizationGradients(
                    Torch.gradient(input, double[][][][].class),
                    Torch.gradient(scale, double[][][].class),
                    Torch.gradient(shift, double[][][].class));
        });
    }

    @Override
    public NormalizationStatistics updateRunning(
            double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Scalar weight = new Scalar(momentum);
            return statistics(
                    torch.lerp(Torch.leaf(running.mean()), mean(input, set), weight),
                    torch.lerp(Torch.leaf(running.variance()), variance(input, set, true), weight));
        });
    }

    @Override
    public double[][][][] inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps) {
        return Torch.freeing(() -> Torch.array(
                scaled(
                        Torch.leaf(x),
                        Torch.leaf(running.mean()),
                        Torch.leaf(running.variance()),
                        Torch.leaf(gamma),
                        Torch.leaf(beta),
                        eps),
                double[][][][].class));
    }

    @Override
    public NormalizationGradients inferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics running, double eps, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Tensor scale = Torch.leaf(gamma);
            Tensor shift = Torch.leaf(gamma);
            Torch.backward(
                    scaled(input, Torch.leaf(running.mean()), Torch.leaf(running.variance()), scale, shift, eps), dy);
            return new NormalizationGradients(
                    Torch.gradient(input, double[][][][].class),
                    Torch.gradient(scale, double[][][].class),
                    Torch.gradient(shift, double[][][].class));
        });
    }

    private static Tensor normalized(Tensor x, Tensor gamma, Tensor beta, StatisticsSet set, double eps) {
        return scaled(x, mean(x, set), variance(x, set, false), gamma, beta, eps);
    }

    private static Tensor scaled(Tensor x, Tensor mean, Tensor variance, Tensor gamma, Tensor beta, double eps) {
        Tensor deviation = variance.add(new Scalar(eps)).sqrt();
        return x.sub(mean).div(deviation).mul(gamma).add(beta);
    }

    private static Tensor mean(Tensor x, StatisticsSet set) {
        return x.mean(axes(set), true, new org.bytedeco.pytorch.ScalarTypeOptional())
                .squeeze(0);
    }

    private static Tensor variance(Tensor x, StatisticsSet set, boolean unbiased) {
        return x.var(axes(set), unbiased, true).squeeze(0);
    }

    private static long[] axes(StatisticsSet set) {
        return switch (set) {
            case OVER_EVERYTHING -> new long[] {0, 1, 2, 3};
            case PER_CHANNEL -> new long[] {0, 2, 3};
            case PER_POSITION -> new long[] {0, 1};
            case PER_ELEMENT -> new long[] {0};
        };
    }

    private static NormalizationStatistics statistics(Tensor mean, Tensor variance) {
        return new NormalizationStatistics(
                Torch.array(mean, double[][][].class), Torch.array(variance, double[][][].class));
    }
}
