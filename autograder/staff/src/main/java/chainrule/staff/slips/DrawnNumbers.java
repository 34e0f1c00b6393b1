package chainrule.staff.slips;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * DrawnNumbers of many kinds, one kind for each array: plain ones, small whole ones with zeros and ties, very large and very small
 * ones, none negative, none positive, and such as lie close together far from zero.
 */
final class DrawnNumbers {
    private static final int KINDS = 10;

    private final RandomGenerator random;

    DrawnNumbers(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number from one bound to the other, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of several. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    boolean sometimes(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Nested arrays of such lengths; the kind of numbers is drawn once. */
    <T> T array(Class<T> type, int... lengths) {
        return type.cast(array(type, random.nextInt(KINDS), lengths));
    }

    /** A single number. */
    double number() {
        return number(random.nextInt(KINDS));
    }

    private Object array(Class<?> type, int kind, int[] lengths) {
        Object array = Array.newInstance(type.getComponentType(), lengths[0]);
        for (int i = 0; i < lengths[0]; i++) {
            Array.set(
                    array,
                    i,
                    lengths.length == 1
                            ? (Object) number(kind)
                            : array(type.getComponentType(), kind, Arrays.copyOfRange(lengths, 1, lengths.length)));
        }
        return array;
    }

    private double number(int kind) {
        double plain = random.nextGaussian();
        return switch (kind) {
            case 0 -> random.nextInt(-2, 3);
            case 1 -> 30 * plain;
            case 2 -> 300 * plain;
            case 3 -> 1e-3 * plain;
            case 4 -> Math.abs(plain);
            case 5 -> -Math.abs(plain);
            case 6 -> 50 + plain;
            case 7 -> 1 + 1e-9 * random.nextInt(4);
            default -> plain;
        };
    }
}
