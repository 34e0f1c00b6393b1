package chainrule.testkit.draw;

import java.util.function.DoubleSupplier;

/**
 * What kind of numbers fills the arrays of a case. Each kind shows what others hide: a clipped value, a zero taken for
 * nothing, a sign that goes by unnoticed.
 */
public enum Distribution {
    /** Multiples of 1/16 up to 2, never 0. */
    DYADIC {
        @Override
        public DoubleSupplier of(Draw draw) {
            return draw::dyadic;
        }
    },
    /** Normally distributed: results are rounded. */
    GAUSSIAN {
        @Override
        public DoubleSupplier of(Draw draw) {
            return draw::gaussian;
        }
    },
    /**
     * Multiples of 4 up to 128, never 0, and a sixteenth to two more: most are above 10 and some above 100, and so is what
     * is computed from them.
     */
    LARGE {
        @Override
        public DoubleSupplier of(Draw draw) {
            return () -> SCALE * draw.dyadic() + Math.abs(draw.dyadic());
        }
    },
    /** Dyadic numbers, of which one in three is 0, and never all of a column. */
    SPARSE {
        @Override
        public DoubleSupplier of(Draw draw) {
            int[] place = {0};
            return () -> ++place[0] * GOLDEN_RATIO % 1 < 1.0 / EVERY ? 0 : draw.dyadic();
        }
    },
    /** Dyadic numbers, none of them positive. */
    NEGATIVE {
        @Override
        public DoubleSupplier of(Draw draw) {
            return () -> -Math.abs(draw.dyadic());
        }
    },
    /** Dyadic numbers, all so small that they, or their products, may be taken for nothing. */
    TINY {
        @Override
        public DoubleSupplier of(Draw draw) {
            return () -> Math.scalb(draw.dyadic(), -SMALL);
        }
    };

    private static final double SCALE = 64;
    private static final int SMALL = 40;
    private static final int EVERY = 3;

    /** Its multiples lie nowhere close together, and repeat nothing. */
    private static final double GOLDEN_RATIO = 0.6180339887;

    /**
     * The kinds in turn: most cases are dyadic, every fourth is Gaussian.
     *
     * @param place of a case among its check's
     * @return its kind
     */
    public static Distribution inTurn(int place) {
        return switch (place % 8) {
            case 3, 7 -> GAUSSIAN;
            case 2, 5 -> LARGE;
            case 6 -> SPARSE;
            default -> DYADIC;
        };
    }

    /**
     * Numbers of this kind.
     *
     * @param draw where they come from
     * @return a supplier that goes on for ever
     */
    public abstract DoubleSupplier of(Draw draw);
}
