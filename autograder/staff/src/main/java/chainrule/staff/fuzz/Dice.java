package chainrule.staff.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices that are the same again for the same seed. */
final class Dice {
    /** Sizes at which something changes: of pipes, limits, integers. */
    private static final int[] EDGES = {
        0, 1, 2, 3, 7, 8, 63, 64, 127, 128, 255, 256, 4095, 4096, 65_000, 65_490, 65_535, 65_536, 1 << 20, (1 << 20) + 1
    };

    private static final byte[] TELLING = "\n \t\r(){}[]<>\"'/*\\;.,+-@=0a\0".getBytes(StandardCharsets.ISO_8859_1);

    /** So many of these are blanks. */
    private static final int BLANKS = 4;

    private final SplittableRandom random;

    Dice(long seed, int input) {
        random = new SplittableRandom(seed * 1_000_003 + input);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int bound) {
        return random.nextInt(bound) == 0;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A size up to a bound, often one at an edge. */
    int size(int most) {
        int size = oneIn(2) ? EDGES[random.nextInt(EDGES.length)] + random.nextInt(-1, 2) : random.nextInt(most + 1);
        return Math.max(0, Math.min(size, most));
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The same byte again and again, one that tells a parser something; half of the time a blank. */
    byte[] monotony(int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, TELLING[random.nextInt(oneIn(2) ? BLANKS : TELLING.length)]);
        return bytes;
    }

    /** Bytes like others, but for some that were changed, lost, doubled or put in. */
    byte[] changed(byte[] original) {
        StringBuilder text = new StringBuilder(new String(original, StandardCharsets.ISO_8859_1));
        for (int change = 1 + below(6); change > 0 && text.length() > 0; change--) {
            int start = below(text.length());
            int end = Math.min(text.length(), start + 1 + below(40));
            switch (below(4)) {
                case 0 -> text.setCharAt(start, (char) below(256));
                case 1 -> text.delete(start, end);
                case 2 -> text.insert(below(text.length()), text.substring(start, end));
                default -> text.insert(start, new String(monotony(size(2_000)), StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
