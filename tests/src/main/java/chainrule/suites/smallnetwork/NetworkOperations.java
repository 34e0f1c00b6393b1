package chainrule.suites.smallnetwork;

import chainrule.contract.SmallNetwork;
import chainrule.contract.SmallNetworkGradients;
import chainrule.contract.SmallNetworkParameters;
import chainrule.contract.SmallNetworkResult;
import chainrule.suites.smallnetwork.NetworkCase.Backward;
import chainrule.suites.smallnetwork.NetworkCase.Forward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.Function;

/**
 * What is computed of a small network. One operation for each layer and gradient, so that a wrong one costs itself alone. On
 * absolute values every ReLU is open, so that these bound all sums; moving an input a little would not, where a sum is 0.
 */
final class NetworkOperations {
    static final Operation<SmallNetwork, Forward> CONVOLUTION =
            forward("convolution", result -> Values.of("z", result, SmallNetworkResult::z));

    static final Operation<SmallNetwork, Forward> ACTIVATIONS =
            forward("ReLU", result -> Values.of("a", result, SmallNetworkResult::a));

    static final Operation<SmallNetwork, Forward> POOLED =
            forward("average pooling", result -> Values.of("pooled", result, SmallNetworkResult::pooled));

    static final Operation<SmallNetwork, Forward> OUTPUT =
            forward("output", result -> Values.of("y", result, SmallNetworkResult::y));

    static final Operation<SmallNetwork, Forward> EVERY_LAYER = forward("forward", NetworkOperations::layers);

    static final Operation<SmallNetwork, Backward> DX =
            backward(gradients -> Values.of("dx", gradients, SmallNetworkGradients::dx));

    static final Operation<SmallNetwork, Backward> DW =
            backward(gradients -> Values.of("dw", gradients, SmallNetworkGradients::dw));

    static final Operation<SmallNetwork, Backward> DDENSE =
            backward(gradients -> Values.of("ddense", gradients, SmallNetworkGradients::ddense));

    static final Operation<SmallNetwork, Backward> DB_AND_DC = backward(gradients ->
            Values.of("db", gradients, SmallNetworkGradients::db).and("dc", gradients, SmallNetworkGradients::dc));

    static final Operation<SmallNetwork, Backward> GRADIENTS =
            backward(gradients -> add(gradients, Values.of("dx", gradients, SmallNetworkGradients::dx)));

    static final Operation<SmallNetwork, Backward> EVERYTHING = Operation.linear(
            "forward and backward",
            (network, given) -> {
                SmallNetworkGradients gradients = gradients(network, given);
                return add(
                        gradients,
                        layers(forward(network, given.forward())).and("dx", gradients, SmallNetworkGradients::dx));
            },
            NetworkOperations::terms);

    private NetworkOperations() {}

    private static Values layers(SmallNetworkResult result) {
        return Values.of("z", result, SmallNetworkResult::z)
                .and("a", result, SmallNetworkResult::a)
                .and("pooled", result, SmallNetworkResult::pooled)
                .and("y", result, SmallNetworkResult::y);
    }

    private static Values add(SmallNetworkGradients gradients, Values values) {
        return values.and("dw", gradients, SmallNetworkGradients::dw)
                .and("db", gradients, SmallNetworkGradients::db)
                .and("ddense", gradients, SmallNetworkGradients::ddense)
                .and("dc", gradients, SmallNetworkGradients::dc);
    }

    private static Operation<SmallNetwork, Forward> forward(String name, Function<SmallNetworkResult, Values> outputs) {
        return Operation.linear(
                name,
                (network, given) -> outputs.apply(forward(network, given)),
                given -> terms(given.x(), given.parameters()));
    }

    private static Operation<SmallNetwork, Backward> backward(Function<SmallNetworkGradients, Values> outputs) {
        Operation<SmallNetwork, Backward> operation = Operation.linear(
                "backward", (network, given) -> outputs.apply(gradients(network, given)), NetworkOperations::terms);
        return operation.asGradientOf(NetworkOperations::loss);
    }

    private static double loss(SmallNetwork network, Backward given) {
        SmallNetworkResult result = forward(network, given.forward());
        return result == null ? Double.NaN : Loss.of(result.y(), given.dy());
    }

    private static SmallNetworkResult forward(SmallNetwork network, Forward given) {
        return network.forward(given.x(), given.parameters(), given.window());
    }

    private static SmallNetworkGradients gradients(SmallNetwork network, Backward given) {
        return network.backward(given.x(), given.parameters(), given.window(), given.dy());
    }

    /** For dw every cell of every image. */
    private static long terms(Backward given) {
        double[][][][] x = given.x();
        return (long) x.length * x[0][0].length * x[0][0][0].length + terms(x, given.parameters());
    }

    /** A window of every channel, and the features of the dense layer. */
    private static long terms(double[][][][] x, SmallNetworkParameters parameters) {
        double[][] kernel = parameters.w()[0][0];
        return (long) x[0].length * kernel.length * kernel[0].length
                + parameters.dense()[0].length;
    }
}
