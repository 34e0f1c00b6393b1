import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;

public class ScalarRnn implements LinearRnn {

    @Override
    public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights weights) {
        double[] h = new double[x.length];
        double before = h0;
        for (int t = 0; t < x.length; t++) {
            h[t] = weights.wIn() * x[t] + weights.wHh() * before;
            before = h[t];
        }
        return new LinearRnnResult(h, weights.wHy() * before);
    }

    @Override
    public double loss(double y, double target) {
        return (y - target) * (y - target) / 2;
    }

    @Override
    public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights weights, double target) {
        LinearRnnResult result = forward(x, h0, weights);
        double[] h = result.h();
        double dy = result.y() - target;
        double dh = dy * weights.wHy();
        double dwIn = 0;
        double dwHh = 0;
        for (int t = x.length - 1; t >= 0; t--) {
            dwIn += dh * x[t];
            dwHh += dh * (t > 0 ? h[t - 1] : h0);
            dh *= weights.wHh();
        }
        return new LinearRnnGradients(dwIn, dwHh, dy * h[x.length - 1], dh);
    }

    @Override
    public LinearRnnWeights sgdStep(
            double[] x, double h0, LinearRnnWeights weights, double target, double learningRate) {
        LinearRnnGradients gradients = backward(x, h0, weights, target);
        return new LinearRnnWeights(
                weights.wIn() + learningRate * gradients.dwIn(),
                weights.wHh() + learningRate * gradients.dwHh(),
                weights.wHy() + learningRate * gradients.dwHy());
    }
}
