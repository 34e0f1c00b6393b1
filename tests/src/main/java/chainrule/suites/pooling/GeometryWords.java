package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.AxisWords;

/** A geometry in the field's words; kernel and stride are always said, since neither has a usual value. */
final class GeometryWords {
    private static final PerAxis NONE = PerAxis.of(0);

    private GeometryWords() {}

    static String of(PoolingGeometry geometry) {
        return words(geometry).all();
    }

    /** Whether padded cells are counted is said only where there are any. */
    static String of(PoolingGeometry geometry, boolean countPadding) {
        AxisWords words = words(geometry);
        if (!geometry.padding().equals(NONE)) {
            words.say(countPadding ? "padded cells counted" : "padded cells not counted");
        }
        return words.all();
    }

    private static AxisWords words(PoolingGeometry geometry) {
        return new AxisWords()
                .say("kernel " + AxisWords.of(geometry.kernel()))
                .say("stride " + AxisWords.of(geometry.stride()))
                .say("padding", NONE, geometry.padding());
    }
}
