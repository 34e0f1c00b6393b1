package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.testkit.twist.Twists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Which entries of a batch share statistics, and their mean and variance, each spread over the entries that share it. */
final class SetWorkings {
    private static final List<String> AXES = List.of("image", "channel", "row", "column");
    private static final List<String> ALL_SHARED = shared("all statistics are");
    private static final List<String> MEAN_SHARED = shared("the mean is");
    private static final List<String> VARIANCE_SHARED = shared("the variance is");
    private static final List<String> SUMS_SHARED = shared("the sums of the way back are");

    final double[][][][] x;
    final int m;
    private final Twists steps;
    private final StatisticsSet set;
    private final int ownShared;

    SetWorkings(BatchNormalizationCase given, Twists steps) {
        this.x = given.x();
        this.steps = steps;
        this.set = given.set();
        this.m = given.entriesOfASet();
        this.ownShared = switch (set) {
            case OVER_EVERYTHING -> 0b1111;
            case PER_CHANNEL -> 0b1101;
            case PER_POSITION -> 0b0011;
            case PER_ELEMENT -> 0b0001;
        };
        steps.with("m", m)
                .with("N", x.length)
                .with("C", x[0].length)
                .with("H · W", x[0][0].length * x[0][0][0].length)
                .with("N · H · W", x.length * x[0][0].length * x[0][0][0].length)
                .with("H", x[0][0].length)
                .with("W", x[0][0][0].length)
                .counting("m", m)
                .counting("N", x.length)
                .counting("C", x[0].length)
                .counting("the square of m", (double) m * m)
                .counting("m - 1", m - 1)
                .counting("m / (m - 1)", m > 1 ? m / (m - 1.0) : 1)
                .counting("(m - 1) / m", m > 1 ? (m - 1.0) / m : 1)
                .counting("H", x[0][0].length)
                .counting("W", x[0][0][0].length)
                .counting("H · W", x[0][0].length * x[0][0][0].length);
    }

    /** What an entry gets. */
    interface Entry {
        double at(int n, int c, int i, int j);
    }

    static double[][][][] entries(double[][][][] like, Entry entry) {
        double[][][][] made = new double[like.length][like[0].length][like[0][0].length][like[0][0][0].length];
        for (int n = 0; n < made.length; n++) {
            for (int c = 0; c < made[n].length; c++) {
                for (int i = 0; i < made[n][c].length; i++) {
                    for (int j = 0; j < made[n][c][i].length; j++) {
                        made[n][c][i][j] = entry.at(n, c, i, j);
                    }
                }
            }
        }
        return made;
    }

    static double[][][][] map(double[][][][] numbers, DoubleUnaryOperator function) {
        return entries(numbers, (n, c, i, j) -> function.applyAsDouble(numbers[n][c][i][j]));
    }

    static double[][][] map3(double[][][] numbers, DoubleUnaryOperator function) {
        return map(new double[][][][] {numbers}, function)[0];
    }

    static double at(double[][][] shared, int c, int i, int j) {
        return shared[c % shared.length][i % shared[0].length][j % shared[0][0].length];
    }

    double[][][][] means() {
        double[][][][] mean = averages("the mean", x, steps.size("m under the mean", "m"), ownShared);
        return map(mean, v -> steps.term("the mean", v));
    }

    double[][][][] variances() {
        double[][][][] mean = means();
        int from = steps.choice(
                0,
                List.of(
                        "the variance is taken around the mean",
                        "the variance is taken around 0",
                        "the variance is taken around the mean of the position",
                        "the variance is taken around the mean of the image",
                        "the variance is taken around the mean of everything"));
        double[][][][] centre = switch (from) {
            case 1 -> map(x, v -> 0);
            case 2 -> averages("", x, 0, 0b0011);
            case 3 -> averages("", x, 0, 0b1100);
            case 4 -> averages("", x, 0, 0b1111);
            default -> mean;
        };
        boolean absolute = steps.on("deviations are taken without their sign, not squared");
        double[][][][] squares = entries(x, (n, c, i, j) -> {
            double deviation = steps.term("the deviation from the mean", x[n][c][i][j] - centre[n][c][i][j]);
            double square = steps.instead(
                    "the square of a deviation",
                    absolute ? Math.abs(deviation) : deviation * deviation,
                    List.of("x² - mean", "x² - mean²", "x² + mean²", "x · (x - mean)", "x"),
                    x[n][c][i][j] * x[n][c][i][j] - centre[n][c][i][j],
                    x[n][c][i][j] * x[n][c][i][j] - centre[n][c][i][j] * centre[n][c][i][j],
                    x[n][c][i][j] * x[n][c][i][j] + centre[n][c][i][j] * centre[n][c][i][j],
                    x[n][c][i][j] * deviation,
                    x[n][c][i][j]);
            return steps.term("the square of a deviation", square);
        });
        double[][][][] variance = averages("the variance", squares, steps.size("m under the variance", "m"), ownShared);
        return map(variance, v -> steps.term("the variance", v));
    }

    double[][][][] sums(double[][][][] terms) {
        return averages("a sum of the way back", terms, 1, ownShared);
    }

    /** The sum over the entries that share, divided; by how many there are where the divisor is 0. */
    private double[][][][] averages(String what, double[][][][] terms, int divisor, int own) {
        int shared = what.isEmpty() ? own : shared(what, own);
        int[] lengths = {x.length, x[0].length, x[0][0].length, x[0][0][0].length};
        double[] sums = new double[lengths[0] * lengths[1] * lengths[2] * lengths[3]];
        int[] counts = new int[sums.length];
        boolean[] partly = {shared != own};
        entries(terms, (n, c, i, j) -> {
            int place = place(shared, lengths, n, c, i, j);
            if (what.isEmpty()) {
                sums[place] += terms[n][c][i][j];
                counts[place]++;
            } else if (isTaken(what, n, c)) {
                double sum = isCovered(what, lengths, n, c, i, j) ? sums[place] + terms[n][c][i][j] : sums[place];
                sums[place] = steps.term("a running sum", sum);
                counts[place]++;
            } else {
                partly[0] = true;
            }
            return 0;
        });
        return entries(terms, (n, c, i, j) -> {
            int place = place(shared, lengths, n, c, i, j);
            return sums[place] / (divisor == 0 || partly[0] && divisor != 1 ? counts[place] : divisor);
        });
    }

    /** Whether an entry has a part in statistics, and is counted; of sums of the way back every entry has. */
    private boolean isTaken(String what, int n, int c) {
        boolean statistics = steps.covers("the images of which statistics are taken", n, x.length)
                && steps.covers("the channels of which statistics are taken", c, x[0].length);
        return switch (what) {
            case "the mean" -> statistics && steps.covers("the images of which the mean is taken", n, x.length);
            case "the variance" -> statistics && steps.covers("the images of which the variance is taken", n, x.length);
            default -> true;
        };
    }

    private boolean isCovered(String what, int[] lengths, int n, int c, int i, int j) {
        boolean mean = what.equals("the mean");
        return steps.covers(mean ? "the images in the mean" : "the images in sums other than the mean", n, lengths[0])
                && steps.covers("the images in all sums", n, lengths[0])
                && steps.covers("the channels in all sums", c, lengths[1])
                && steps.covers("the rows in all sums", i, lengths[2])
                && steps.covers("the columns in all sums", j, lengths[3]);
    }

    /** The axes along which entries share, a bit each. */
    private int shared(String what, int own) {
        int shared = own;
        List<String> clauses = clauses(what);
        for (int axes = 0; axes < 16; axes++) {
            if (steps.on(ALL_SHARED.get(axes)) || steps.on(clauses.get(axes))) {
                shared = axes;
            }
        }
        return shared;
    }

    private static List<String> clauses(String what) {
        return switch (what) {
            case "the mean" -> MEAN_SHARED;
            case "the variance" -> VARIANCE_SHARED;
            default -> SUMS_SHARED;
        };
    }

    private static List<String> shared(String what) {
        return IntStream.range(0, 1 << AXES.size())
                .mapToObj(axes -> what + " shared over " + words(axes))
                .toList();
    }

    private static String words(int axes) {
        List<String> words = new ArrayList<>();
        for (int axis = 0; axis < AXES.size(); axis++) {
            if ((axes >> axis & 1) != 0) {
                words.add(AXES.get(axis) + "s");
            }
        }
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private static int place(int shared, int[] lengths, int... index) {
        int place = 0;
        for (int axis = 0; axis < index.length; axis++) {
            place = place * lengths[axis] + ((shared >> axis & 1) != 0 ? 0 : index[axis]);
        }
        return place;
    }

    /** One number for each set, that of its first entry. */
    double[][][] gathered(double[][][][] spread) {
        boolean everywhere = (ownShared & 0b0010) != 0;
        boolean positions = (ownShared & 0b1100) != 0;
        double[][][] gathered = new double[everywhere ? 1 : x[0].length][positions ? 1 : x[0][0].length]
                [positions ? 1 : x[0][0][0].length];
        return entries(new double[][][][] {gathered}, (n, c, i, j) -> spread[0][c][i][j])[0];
    }

    double[][][][] spread(double[][][] shared) {
        return entries(x, (n, c, i, j) -> at(shared, c, i, j));
    }
}
