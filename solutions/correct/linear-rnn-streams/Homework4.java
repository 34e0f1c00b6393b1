import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Homework4 {

    static List<Double> states(double[] x, double h0, LinearRnnWeights w) {
        List<Double> all = new ArrayList<>(List.of(h0));
        DoubleStream.of(x).forEachOrdered(input -> all.add(w.wHh() * all.get(all.size() - 1) + w.wIn() * input));
        return all;
    }

    /** The gradients of h_0 to h_T. */
    static List<Double> gradients(double ofLast, int steps, LinearRnnWeights w) {
        List<Double> all = new ArrayList<>();
        DoubleStream.iterate(ofLast, gradient -> gradient * w.wHh()).limit(steps + 1).forEachOrdered(all::add);
        Collections.reverse(all);
        return all;
    }

    public static class Rnn implements LinearRnn {

        @Override
        public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights w) {
            double[] h = states(x, h0, w).stream().skip(1).mapToDouble(Double::doubleValue).toArray();
            return new LinearRnnResult(h, h[h.length - 1] * w.wHy());
        }

        @Override
        public double loss(double y, double target) {
            return (y - target) / 2 * (y - target);
        }

        @Override
        public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights w, double target) {
            List<Double> h = states(x, h0, w);
            double error = w.wHy() * h.get(x.length) - target;
            List<Double> dh = gradients(error * w.wHy(), x.length, w);
            return new LinearRnnGradients(
                    IntStream.range(0, x.length).mapToDouble(t -> dh.get(t + 1) * x[t]).sum(),
                    IntStream.range(0, x.length).mapToDouble(t -> dh.get(t + 1) * h.get(t)).sum(),
                    error * h.get(x.length),
                    dh.get(0));
        }

        @Override
        public LinearRnnWeights sgdStep(double[] x, double h0, LinearRnnWeights w, double target, double rate) {
            var gradients = backward(x, h0, w, target);
            return new LinearRnnWeights(
                    w.wIn() - rate * gradients.dwIn(),
                    w.wHh() - rate * gradients.dwHh(),
                    w.wHy() - rate * gradients.dwHy());
        }
    }
}
