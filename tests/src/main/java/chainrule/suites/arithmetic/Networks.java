package chainrule.suites.arithmetic;

import static chainrule.suites.arithmetic.Windows.unlike;

import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerKind;
import chainrule.contract.NetworkLayer;
import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;
import chainrule.suites.arithmetic.ArithmeticCase.Dense;
import chainrule.suites.arithmetic.ArithmeticCase.Network;
import chainrule.suites.arithmetic.ArithmeticCase.Pass;
import chainrule.suites.arithmetic.ArithmeticCase.Shared;
import chainrule.suites.arithmetic.ArithmeticCase.Stack;
import chainrule.suites.arithmetic.ArithmeticCase.Unshared;
import chainrule.testkit.Cases;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.stream.IntStream;

/** Layers whose parameters and operations are counted, and networks of several. */
final class Networks {
    private static final ConvolutionSizes ONE = new ConvolutionSizes(1, 1, PerAxis.of(1), 1);
    private static final ConvolutionSizes SMALL = new ConvolutionSizes(2, 3, new PerAxis(1, 2), 1);

    static final Cases<Shared> SHARED = Cases.drawn(8, draw -> new Shared(sizes(draw, 1), false))
            .withRungs(() -> List.of(new Shared(ONE, false), new Shared(SMALL, false)));

    static final Cases<Shared> BIASED = Cases.drawn(8, draw -> new Shared(sizes(draw, 1), true))
            .withRungs(() -> List.of(new Shared(ONE, true), new Shared(SMALL, true)));

    static final Cases<Shared> GROUPS = Cases.drawn(
                    8, draw -> new Shared(sizes(draw, draw.between(2, 4)), draw.between(0, 1) == 1))
            .withRungs(() -> List.of(new Shared(new ConvolutionSizes(2, 2, PerAxis.of(1), 2), false)));

    /** With a bias in every other one. */
    static final Cases<Shared> SEPARABLE = SHARED.and(BIASED);

    static final Cases<Unshared> UNSHARED = Cases.drawn(
                    8, draw -> new Unshared(sizes(draw, 1), unlike(draw, 5, 60), draw.between(0, 1) == 1))
            .withRungs(() -> List.of(
                    new Unshared(ONE, new PerAxis(1, 2), false),
                    new Unshared(SMALL, new PerAxis(1, 2), false),
                    new Unshared(ONE, new PerAxis(1, 2), true)));

    /** More numbers than an int can count. */
    static final Cases<Dense> DENSE = Cases.drawn(
                    8,
                    draw -> new Dense(
                            draw.between(2, 400) * 1000L, draw.between(100, 999) * 1000L, draw.between(0, 1) == 1))
            .withRungs(() -> List.of(new Dense(2, 3, false), new Dense(2, 3, true), new Dense(65536, 65536, false)));

    static final Cases<Pass> PASSES = passes(1, 1);

    static final Cases<Pass> GROUPED_PASSES = passes(2, 4);

    static final Cases<Stack> STACKS = stacks(1, new Stack(new int[] {3}, new int[] {1}, new int[] {1}), two(3, 1, 1));

    static final Cases<Stack> STRIDED_STACKS = stacks(3, two(2, 2, 1), two(2, 1, 2), two(2, 2, 2));

    static final Cases<Network> NETWORKS = Cases.drawn(8, Networks::network)
            .withRungs(() -> List.of(
                    network(PerAxis.of(1), new NetworkLayer(LayerKind.DENSE, 2, plain(1), true)),
                    network(new PerAxis(1, 2), new NetworkLayer(LayerKind.DENSE, 2, plain(1), true)),
                    network(PerAxis.of(1), new NetworkLayer(LayerKind.CONVOLUTION, 3, plain(1), true)),
                    network(PerAxis.of(3), new NetworkLayer(LayerKind.CONVOLUTION, 3, plain(2), false)),
                    network(PerAxis.of(2), new NetworkLayer(LayerKind.POOLING, 0, plain(2), false)),
                    network(new PerAxis(1, 2), new NetworkLayer(LayerKind.FLATTEN, 0, plain(1), false))));

    private Networks() {}

    /** Channels and filters differ. */
    private static ConvolutionSizes sizes(Draw draw, int groups) {
        PerAxis counts = unlike(draw, 2, 64);
        return new ConvolutionSizes(groups * counts.height(), groups * counts.width(), unlike(draw, 1, 7), groups);
    }

    private static Cases<Pass> passes(int fewestGroups, int mostGroups) {
        return Cases.drawn(
                        8,
                        draw -> new Pass(
                                sizes(draw, draw.between(fewestGroups, mostGroups)),
                                draw.between(2, 100),
                                unlike(draw, 10, 200)))
                .withRungs(() -> List.of(
                        new Pass(ONE, 1, PerAxis.of(1)),
                        new Pass(SMALL, 1, PerAxis.of(1)),
                        new Pass(SMALL, 2, new PerAxis(1, 2)),
                        new Pass(
                                new ConvolutionSizes(
                                        2 * fewestGroups, 2 * fewestGroups, new PerAxis(1, 2), fewestGroups),
                                1,
                                PerAxis.of(1))));
    }

    /** At least one stride and one dilation that are not the last are above 1, where any may be. */
    private static Cases<Stack> stacks(int most, Stack... small) {
        return Cases.drawn(8, draw -> {
                    int layers = draw.between(3, 6);
                    int[] strides = several(draw, layers, 1, most);
                    int[] dilations = several(draw, layers, 1, most);
                    strides[0] = Math.min(2, most);
                    dilations[1] = Math.min(2, most);
                    return new Stack(several(draw, layers, 2, 5), strides, dilations);
                })
                .withRungs(() -> List.of(small));
    }

    private static Stack two(int kernel, int stride, int dilation) {
        return new Stack(new int[] {kernel, kernel}, new int[] {stride, 1}, new int[] {1, dilation});
    }

    private static int[] several(Draw draw, int count, int least, int most) {
        return IntStream.range(0, count).map(i -> draw.between(least, most)).toArray();
    }

    private static Network network(Draw draw) {
        SlidingWindow first =
                new SlidingWindow(unlike(draw, 2, 5), unlike(draw, 1, 3), unlike(draw, 0, 2), PerAxis.of(1));
        SlidingWindow second = plain(3).withDilation(unlike(draw, 1, 2)).withPadding(PerAxis.of(1));
        SlidingWindow pool = plain(2).withStride(PerAxis.of(2));
        boolean bias = draw.between(0, 1) == 1;
        return new Network(draw.between(2, 4), unlike(draw, 30, 80), new NetworkLayer[] {
            new NetworkLayer(LayerKind.CONVOLUTION, draw.between(5, 20), first, bias),
            new NetworkLayer(LayerKind.POOLING, 0, pool, false),
            new NetworkLayer(LayerKind.CONVOLUTION, draw.between(5, 20), second, !bias),
            new NetworkLayer(draw.oneOf(LayerKind.FLATTEN, LayerKind.POOLING), 0, pool, false),
            new NetworkLayer(LayerKind.DENSE, draw.between(5, 20), plain(1), bias),
            new NetworkLayer(LayerKind.DENSE, draw.between(2, 4), plain(1), !bias)
        });
    }

    private static Network network(PerAxis size, NetworkLayer layer) {
        return new Network(2, size, new NetworkLayer[] {layer});
    }

    private static SlidingWindow plain(int kernel) {
        return SlidingWindow.plain(PerAxis.of(kernel));
    }
}
