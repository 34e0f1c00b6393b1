package chainrule.suites.poolingstack;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.contract.PoolingKind;
import chainrule.contract.PoolingLayer;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/** What a stack of poolings is given; {@code forward} is given the first two. */
record StackCase(double[][] x, PoolingLayer[] layers, double[][] dy) implements Case {
    static final String LAYERS = "more than one layer";
    static final String BOTH_KINDS = "max and average pooling in one stack";
    static final String DROPPED = "cells that no window reaches";
    static final String OVERLAPS = "windows that overlap";
    static final String PADDING = "padding";

    @Override
    public Facts facts() {
        return Facts.of(this, PoolingGeometry.tiling(PerAxis.of(0)))
                .trait(LAYERS, layers.length > 1)
                .trait(BOTH_KINDS, has(PoolingKind.MAX) && has(PoolingKind.AVERAGE))
                .trait(DROPPED, drops())
                .trait(OVERLAPS, Arrays.stream(layers).anyMatch(layer -> overlaps(layer.geometry())))
                .trait(
                        PADDING,
                        Arrays.stream(layers)
                                .anyMatch(layer -> !layer.geometry().padding().equals(PerAxis.of(0))));
    }

    private boolean has(PoolingKind kind) {
        return Arrays.stream(layers).anyMatch(layer -> layer.kind() == kind);
    }

    private boolean drops() {
        PerAxis size = new PerAxis(x.length, x[0].length);
        boolean drops = false;
        for (PoolingLayer layer : layers) {
            PoolingGeometry g = layer.geometry();
            drops |= (size.height() + 2 * g.padding().height() - g.kernel().height())
                                    % g.stride().height()
                            > 0
                    || (size.width() + 2 * g.padding().width() - g.kernel().width())
                                    % g.stride().width()
                            > 0;
            size = after(size, g);
        }
        return drops;
    }

    private static boolean overlaps(PoolingGeometry g) {
        return g.stride().height() < g.kernel().height()
                || g.stride().width() < g.kernel().width();
    }

    private static PerAxis after(PerAxis size, PoolingGeometry g) {
        return new PerAxis(
                (size.height() + 2 * g.padding().height() - g.kernel().height())
                                / g.stride().height()
                        + 1,
                (size.width() + 2 * g.padding().width() - g.kernel().width())
                                / g.stride().width()
                        + 1);
    }

    /**
     * A case without its numbers.
     *
     * @param size of the picture
     * @param layers in order
     */
    record Layout(PerAxis size, List<PoolingLayer> layers) {
        private static final int DIGITS = 20;
        private static final int MOST = 2 << DIGITS;

        static Layout of(PerAxis size, PoolingLayer... layers) {
            return new Layout(size, List.of(layers));
        }

        /** Cells of twenty binary digits behind the point: no two windows have one mean, and sums stay exact. */
        StackCase drawn(Draw draw, boolean negative) {
            int most = negative ? -1 : MOST;
            return with(() -> Math.scalb((double) draw.between(-MOST, most), -DIGITS), draw::dyadic);
        }

        StackCase with(DoubleSupplier cells, DoubleSupplier gradient) {
            double[][] x = Fill.with(cells, size.height(), size.width());
            PerAxis last = size;
            for (PoolingLayer layer : layers) {
                last = after(last, layer.geometry());
            }
            PoolingLayer[] all = layers.toArray(new PoolingLayer[0]);
            return new StackCase(x, all, Fill.with(gradient, last.height(), last.width()));
        }
    }
}
