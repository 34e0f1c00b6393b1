package chainrule.grader.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Points in whole hundredths, so that what is shown adds up to the total that is shown. */
public final class Points {
    private static final double HUNDRED = 100;

    private Points() {}

    /**
     * Splits points by weight, the hundredths that are left over going to the largest remainders (H. Hamilton's method).
     *
     * @param points hundredths to be given out
     * @param weights one for each part; 0 gets nothing
     * @return hundredths for each part, adding up to {@code points} unless all weights are 0
     */
    public static int[] split(int points, List<Integer> weights) {
        long all = weights.stream().mapToLong(Integer::longValue).sum();
        if (all == 0) {
            return new int[weights.size()];
        }
        int[] shares = weights.stream()
                .mapToInt(weight -> (int) ((long) points * weight / all))
                .toArray();
        int left = points - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> -((long) points * weights.get(part) % all)))
                .limit(left)
                .forEach(part -> shares[part]++);
        return shares;
    }

    /**
     * Hundredths as a number of points.
     *
     * @param hundredths such as 250
     * @return such as 2.5
     */
    public static double number(int hundredths) {
        return hundredths / HUNDRED;
    }

    /**
     * Hundredths in words.
     *
     * @param hundredths such as 250
     * @return such as {@code 2.50}
     */
    public static String text(int hundredths) {
        return String.format(Locale.ROOT, "%.2f", number(hundredths));
    }
}
