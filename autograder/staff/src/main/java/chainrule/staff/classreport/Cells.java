package chainrule.staff.classreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes counts of people as far as they may be told: unless it is asked for, nothing is said about fewer than five, nor
 * about all but fewer than five, which would be the same.
 *
 * @param all whether small counts are told too
 * @param shares whether there are enough for a share to mean something
 */
record Cells(boolean all, boolean shares) {
    static final int FEWEST = 5;
    static final String NOT_TOLD = "not told";
    private static final int HUNDRED = 100;

    boolean hides(int count) {
        return !all && count > 0 && count < FEWEST;
    }

    String of(int count, int total) {
        if (hides(count)) {
            return "fewer than " + FEWEST;
        }
        if (hides(total - count)) {
            return "all but fewer than " + FEWEST;
        }
        return plain(count, total);
    }

    /**
     * Counts that add up to a total which is told: were one alone kept back, it could be worked out from the rest, so that
     * the smallest of the others is kept back as well.
     */
    List<String> ofParts(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        List<Integer> hidden =
                places(counts).filter(place -> hides(counts.get(place))).toList();
        List<Integer> keptBack = hidden.size() != 1
                ? List.of()
                : places(counts)
                        .filter(place -> counts.get(place) > 0 && !hidden.contains(place))
                        .min(Comparator.comparing(counts::get))
                        .stream()
                        .toList();
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < counts.size(); place++) {
            texts.add(
                    hidden.contains(place)
                            ? "fewer than " + FEWEST
                            : keptBack.contains(place) ? NOT_TOLD : plain(counts.get(place), total));
        }
        return texts;
    }

    private static Stream<Integer> places(List<Integer> counts) {
        return IntStream.range(0, counts.size()).boxed();
    }

    private String plain(int count, int total) {
        return shares && total > 0
                ? String.format(Locale.ROOT, "%d (%d %%)", count, Math.round((double) HUNDRED * count / total))
                : Integer.toString(count);
    }
}
