package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers. Sizes of the input follow from the number of windows, so
 * that the output is never empty and a case can be made to have cells that no window reaches.
 *
 * @param counts images and channels
 * @param windows how many windows fit on each axis before padding
 * @param rest how many cells are left over after the last of them; below 0 where windows fit only with padding
 * @param geometry kernel, stride and padding
 * @param countPadding whether an average counts padded cells
 * @param numbers what kind of numbers fills its arrays, where its cases are designed
 */
record Layout(
        Counts counts,
        PerAxis windows,
        PerAxis rest,
        PoolingGeometry geometry,
        boolean countPadding,
        Distribution numbers) {

    /** How many images and channels. */
    record Counts(int images, int channels) {
        static final Counts ONE = new Counts(1, 1);
    }

    /** Windows side by side that use up the input. */
    static Layout tiling(Counts counts, PerAxis kernel, PerAxis windows) {
        return new Layout(counts, windows, PerAxis.of(0), PoolingGeometry.tiling(kernel), true, Distribution.DYADIC);
    }

    Layout with(PoolingGeometry other) {
        return new Layout(counts, windows, rest, other, countPadding, numbers);
    }

    Layout withStride(PerAxis stride) {
        return with(geometry.withStride(stride));
    }

    Layout withPadding(PerAxis padding) {
        return with(geometry.withPadding(padding));
    }

    Layout roundedUp() {
        return with(geometry.roundingUp());
    }

    Layout withRest(int height, int width) {
        return new Layout(counts, windows, new PerAxis(height, width), geometry, countPadding, numbers);
    }

    Layout notCounted() {
        return new Layout(counts, windows, rest, geometry, false, numbers);
    }

    /** With rows for columns. */
    Layout transposed() {
        PoolingGeometry turned = new PoolingGeometry(
                turned(geometry.kernel()), turned(geometry.stride()), turned(geometry.padding()), geometry.roundedUp());
        return new Layout(counts, turned(windows), turned(rest), turned, countPadding, numbers);
    }

    boolean isPadded() {
        return !geometry.padding().equals(PerAxis.of(0));
    }

    double[][][][] x(DoubleSupplier numbers) {
        return Fill.with(numbers, counts.images, counts.channels, input().height(), input().width());
    }

    double[][][][] dy(DoubleSupplier numbers) {
        return Fill.with(numbers, counts.images, counts.channels, output().height(), output().width());
    }

    PerAxis input() {
        return new PerAxis(
                geometry.kernel().height() + geometry.stride().height() * (windows.height() - 1) + rest.height(),
                geometry.kernel().width() + geometry.stride().width() * (windows.width() - 1) + rest.width());
    }

    PerAxis output() {
        return new PerAxis(
                PoolingAxis.rows(input().height(), geometry).windows(),
                PoolingAxis.columns(input().width(), geometry).windows());
    }

    private static PerAxis turned(PerAxis sizes) {
        return new PerAxis(sizes.width(), sizes.height());
    }
}
