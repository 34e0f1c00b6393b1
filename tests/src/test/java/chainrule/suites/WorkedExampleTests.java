package chainrule.suites;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.contract.Activation;
import chainrule.contract.AttentionGradients;
import chainrule.contract.AttentionResult;
import chainrule.contract.AttentionWeights;
import chainrule.contract.CircularNetwork;
import chainrule.contract.CircularParameters;
import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution1dGeometry;
import chainrule.contract.Convolution1dGradients;
import chainrule.contract.FirFilter;
import chainrule.contract.LogisticGradients;
import chainrule.contract.LogisticRegression;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.contract.PoolingKind;
import chainrule.contract.PoolingLayer;
import chainrule.contract.PoolingStack;
import chainrule.contract.Pulse;
import chainrule.contract.ScaledLayer;
import chainrule.contract.SelfAttention;
import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableGradients;
import chainrule.contract.SeparableWeights;
import chainrule.contract.SmallNetwork;
import chainrule.contract.SmallNetworkGradients;
import chainrule.contract.SmallNetworkParameters;
import chainrule.contract.SmallNetworkResult;
import chainrule.contract.TwoLayerNetwork;
import chainrule.contract.TwoLayerResult;
import chainrule.contract.TwoLayerWeights;
import chainrule.contract.UnitScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference computes the worked examples that the contracts print. Five decimals are printed where there are more. */
class WorkedExampleTests {
    private static final double PRINTED = 5.1e-6;
    private static final double ROUNDING = 1e-12;

    private static <S> S reference(Class<S> contract) {
        return SolutionFolder.of("reference").implementing(contract);
    }

    @Test
    void ofSignals() {
        Convolution1d signals = reference(Convolution1d.class);
        double[][][] x = {{{1, 2, 3, 4}}};
        double[][][] w = {{{1, -2}}};
        assertThatTensor(signals.forward(x, w, null, Convolution1dGeometry.plain()))
                .isExactly(new double[][][] {{{-3, -4, -5}}});
        Convolution1dGradients gradients =
                signals.backward(x, w, null, Convolution1dGeometry.plain(), new double[][][] {{{1, 0, 2}}});
        assertThatTensor(gradients.dx()).isExactly(new double[][][] {{{1, -2, 2, -4}}});
        assertThatTensor(gradients.dw()).isExactly(new double[][][] {{{7, 10}}});
        assertThatTensor(signals.matrix(new double[] {1, -2}, 4))
                .isExactly(new double[][] {{1, -2, 0, 0}, {0, 1, -2, 0}, {0, 0, 1, -2}});
        double[][] kernels = {{1, -2}, {1, -2}, {1, -2}};
        assertThatTensor(signals.unsharedBackward(x[0][0], kernels, new double[] {1, 0, 2})
                        .dkernels())
                .isExactly(new double[][] {{1, 2}, {0, 0}, {6, 8}});
    }

    @Test
    void ofASeparableConvolution() {
        SeparableConvolution2d layer = reference(SeparableConvolution2d.class);
        double[][][][] x = {{{{1, 2, 3}}, {{4, 0, 1}}}};
        SeparableWeights weights =
                new SeparableWeights(new double[][][][] {{{{1, -1}}}, {{{2, 1}}}}, new double[][] {{3, 1}});
        SeparableGeometry plain = SeparableGeometry.plain();
        assertThatTensor(layer.depthwise(x, weights.depthwise(), plain)).isExactly(new double[][][][] {
            {{{-1, -1}}, {{8, 1}}}
        });
        assertThatTensor(layer.forward(x, weights, plain)).isExactly(new double[][][][] {{{{5, -2}}}});
        SeparableGradients gradients = layer.backward(x, weights, plain, new double[][][][] {{{{1, 2}}}});
        assertThatTensor(gradients.dpointwise()).isExactly(new double[][] {{-3, 10}});
        assertThatTensor(gradients.ddepthwise()).isExactly(new double[][][][] {{{{15, 24}}}, {{{4, 2}}}});
        assertThatTensor(gradients.dx()).isExactly(new double[][][][] {{{{3, 3, -6}}, {{2, 5, 2}}}});
    }

    @Test
    void ofSelfAttention() {
        SelfAttention attention = reference(SelfAttention.class);
        double[][] x = {{0}, {1}};
        AttentionWeights weights =
                new AttentionWeights(new double[][] {{1}}, new double[][] {{1}}, new double[][] {{2}});
        AttentionResult result = attention.forward(x, weights);
        assertThatTensor(result.weights()).isWithin(PRINTED, new double[][] {{0.5, 0.5}, {0.26894, 0.73106}});
        assertThatTensor(result.z()).isWithin(PRINTED, new double[][] {{1}, {1.46212}});
        AttentionGradients gradients = attention.backward(x, weights, new double[][] {{0}, {1}});
        assertThatTensor(gradients.dwq()).isWithin(PRINTED, new double[][] {{0.39322}});
        assertThatTensor(gradients.dwk()).isWithin(PRINTED, new double[][] {{0.39322}});
        assertThatTensor(gradients.dwv()).isWithin(PRINTED, new double[][] {{0.73106}});
        assertThatTensor(gradients.dx()).isWithin(PRINTED, new double[][] {{0.14466}, {2.24856}});
    }

    @Test
    void ofASmallNetwork() {
        SmallNetwork network = reference(SmallNetwork.class);
        double[][][][] x = {{{{1, 2, 4, 1}}}};
        SmallNetworkParameters parameters = new SmallNetworkParameters(
                new double[][][][] {{{{-1, 1}}}}, new double[] {0}, new double[][] {{2}}, new double[] {1});
        PerAxis window = new PerAxis(1, 2);
        SmallNetworkResult result = network.forward(x, parameters, window);
        assertThatTensor(result.z()).isExactly(new double[][][][] {{{{1, 2, -3}}}});
        assertThatTensor(result.pooled()).isExactly(new double[][][][] {{{{1.5}}}});
        assertThatTensor(result.y()).isExactly(new double[][] {{4}});
        SmallNetworkGradients gradients = network.backward(x, parameters, window, new double[][] {{4}});
        assertThatTensor(gradients.ddense()).isExactly(new double[][] {{6}});
        assertThatTensor(gradients.dc()).isExactly(new double[] {4});
        assertThatTensor(gradients.db()).isExactly(new double[] {8});
        assertThatTensor(gradients.dw()).isExactly(new double[][][][] {{{{12, 24}}}});
        assertThatTensor(gradients.dx()).isExactly(new double[][][][] {{{{-4, 0, 4, 0}}}});
    }

    @Test
    void ofLogisticRegression() {
        LogisticRegression regression = reference(LogisticRegression.class);
        double[][] x = {{0}, {2}};
        double[] w = {0.5};
        double[] labels = {1, 0};
        assertThatTensor(regression.probabilities(x, w, 0)).isWithin(PRINTED, new double[] {0.5, 0.73106});
        assertThat(regression.loss(x, w, 0, labels)).isCloseTo(1.00320, within(PRINTED));
        LogisticGradients gradients = regression.backward(x, w, 0, labels);
        assertThatTensor(gradients.dw()).isWithin(PRINTED, new double[] {0.73106});
        assertThat(gradients.db()).isCloseTo(0.11553, within(PRINTED));
        assertThatTensor(gradients.dx()).isWithin(PRINTED, new double[][] {{-0.125}, {0.18276}});
    }

    @Test
    void ofACircularNetwork() {
        CircularNetwork network = reference(CircularNetwork.class);
        double[][][] x = {{{5, 1, 2}}};
        double[][][][] w = {{{{1, -1}}}};
        CircularParameters parameters =
                new CircularParameters(w, new double[1], w, new double[1], new double[][] {{2}}, new double[1]);
        Padding left = Padding.circular(0, 0, 1, 0);
        assertThatTensor(network.features(x, parameters, left)).isExactly(new double[][][] {{{0, 0, 4}}});
        assertThatTensor(network.forward(x, parameters, left)).isWithin(ROUNDING, new double[] {8 / 3.0});
        double[][][] shifted = network.shifted(x, 0, 1);
        assertThatTensor(shifted).isExactly(new double[][][] {{{2, 5, 1}}});
        assertThatTensor(network.features(shifted, parameters, left)).isExactly(new double[][][] {{{4, 0, 0}}});
        assertThat(network.isInvariant(new PerAxis(1, 2), left)).isTrue();
        assertThat(network.isInvariant(new PerAxis(1, 2), Padding.circular(0, 0, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MAX, 6, 0, 1", "AVERAGE, 3.5, 0.25, 0.25"})
    void ofPoolingsInARow(PoolingKind kind, double last, double other, double fourth) {
        PoolingStack stack = reference(PoolingStack.class);
        PoolingLayer layer = new PoolingLayer(kind, PoolingGeometry.tiling(new PerAxis(1, 2)));
        PoolingLayer[] layers = {layer, layer};
        double[][] x = {{3, 1, 4, 6, 9}};
        assertThatTensor(stack.forward(x, layers)).isExactly(new double[][] {{last}});
        assertThatTensor(stack.backward(x, layers, new double[][] {{1}}))
                .isExactly(new double[][] {{other, other, other, fourth, 0}});
    }

    @Test
    void ofFilters() {
        FirFilter filter = reference(FirFilter.class);
        assertThatTensor(filter.convolve(new double[] {1, 2, 3}, new double[] {1, -1}))
                .isExactly(new double[] {1, 1, 1, -3});
        assertThatTensor(filter.pulseResponse(new Pulse(0, 2), 0.5, -1, 5))
                .isWithin(ROUNDING, new double[] {0, 1, 1.5, 0.75, 0.375});
        double[][] h = {{1, 0}, {2, 3}};
        assertThatTensor(filter.flipped(h)).isExactly(new double[][] {{3, 2}, {0, 1}});
        assertThatTensor(filter.convolve2d(new double[][] {{1, 2}, {3, 4}}, h, PerAxis.of(1), PerAxis.of(0)))
                .isExactly(new double[][] {{11}});
    }

    @ParameterizedTest
    @CsvSource({"ABS, 1, 4", "RELU, 0, 2"})
    void ofTwoLayers(Activation activation, double hidden, double output) {
        TwoLayerWeights weights = new TwoLayerWeights(
                new double[][] {{1, -1}, {0, 1}}, new double[] {0, 1}, new double[][] {{2, 1}}, new double[] {-1});
        TwoLayerResult result = reference(TwoLayerNetwork.class).forward(new double[] {1, 2}, weights, activation);
        assertThatTensor(result.pre()).isExactly(new double[] {-1, 3});
        assertThatTensor(result.hidden()).isExactly(new double[] {hidden, 3});
        assertThatTensor(result.output()).isExactly(new double[] {output});
    }

    @ParameterizedTest
    @EnumSource
    void ofXor(Activation activation) {
        TwoLayerNetwork network = reference(TwoLayerNetwork.class);
        TwoLayerWeights weights = network.xor(activation);
        for (int point = 0; point < 4; point++) {
            double[] x = {point / 2, point % 2};
            double output = network.forward(x, weights, activation).output()[0];
            assertThat(output > 0.5).as("%s, %s", x[0], x[1]).isEqualTo(x[0] != x[1]);
        }
    }

    @Test
    void ofUnitScale() {
        UnitScale scale = reference(UnitScale.class);
        assertThat(scale.forwardScale(4)).isEqualTo(0.5);
        assertThat(scale.outputVariance(0.5, 4, 1)).isEqualTo(1);
        assertThat(scale.updateBound(1, 4, 0.5)).isCloseTo(1, within(ROUNDING));
        double[][] gradient = {{3, -1, 2, 5}};
        assertThatTensor(scale.signStep(gradient, 0.5)).isWithin(ROUNDING, new double[][] {{0.5, -0.5, 0.5, 0.5}});
        double root = Math.sqrt(39);
        assertThatTensor(scale.orthogonalStep(gradient, 0.5)).isWithin(ROUNDING, new double[][] {
            {3 / root, -1 / root, 2 / root, 5 / root}
        });
        double[][] ones = {{1, 1, 1, 1}};
        assertThat(scale.spectralNorm(ones)).isCloseTo(2, within(ROUNDING));
        assertThat(scale.largestChange(ones, 0.5)).isCloseTo(2, within(ROUNDING));
        ScaledLayer layer = new ScaledLayer(new double[][] {{1, 2}}, 0.5, 3);
        assertThatTensor(scale.gradients(new ScaledLayer[] {layer}, new double[] {2, 1}, new double[] {0}))
                .isExactly(new double[][][] {{{6, 3}}});
    }
}
