package chainrule.testkit.formula;

/**
 * One axis of an array within a product.
 *
 * @param name what its index is called, such as {@code row}
 * @param length of the array along it
 * @param place the index
 * @param border what becomes of an index outside
 * @param tells whether the index tells the letters in it: then it is taken as it is found, and others are compared to it
 */
public record Axis(String name, int length, IndexPlace place, Border border, boolean tells) {

    /** What becomes of an index outside of its array. */
    public enum Border {
        /** The product is left out. */
        DROPS,
        /** It goes on at the other side. */
        WRAPS,
        /** It stays at the edge. */
        STAYS
    }

    /**
     * An axis whose index tells its letters.
     *
     * @param name what its index is called
     * @param length of the array along it
     * @param place the index
     * @return the axis
     */
    public static Axis telling(String name, int length, IndexPlace place) {
        return new Axis(name, length, place, Border.DROPS, true);
    }

    /**
     * An axis whose index follows from the others.
     *
     * @param name what its index is called
     * @param length of the array along it
     * @param place the index
     * @param border what becomes of an index outside
     * @return the axis
     */
    public static Axis following(String name, int length, IndexPlace place, Border border) {
        return new Axis(name, length, place, border, false);
    }

    /**
     * This axis at another place.
     *
     * @param other the index
     * @param outside what becomes of it outside
     * @return a copy
     */
    public Axis at(IndexPlace other, Border outside) {
        return new Axis(name, length, other, outside, tells);
    }

    /**
     * What becomes of an index.
     *
     * @param index any number
     * @return an index inside, or a negative number where there is none
     */
    public int inside(int index) {
        return switch (border) {
            case DROPS -> index < length ? index : -1;
            case WRAPS -> Math.floorMod(index, length);
            case STAYS -> Math.max(0, Math.min(length - 1, index));
        };
    }
}
