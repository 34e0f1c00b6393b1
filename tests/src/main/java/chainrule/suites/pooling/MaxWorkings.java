package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;
import java.util.ArrayList;
import java.util.List;

/** Max pooling, step by step. */
final class MaxWorkings {
    static final Workings<MaxPoolingCase.Forward> FORWARD =
            (given, steps) -> Values.of("y", new MaxWorkings(given.x(), given.geometry(), steps).y());
    static final Workings<Backward> BACKWARD = (given, steps) -> {
        MaxWorkings workings = new MaxWorkings(given.x(), given.geometry(), steps);
        return Values.of("y", steps.wants("y") ? workings.y() : null)
                .and("dx", steps.wants("dx") ? workings.dx(given.dy()) : null);
    };

    private static final double[] STARTS = {
        0,
        -1,
        Double.MIN_VALUE,
        Float.MIN_VALUE,
        -10,
        -100,
        -999,
        -1000,
        -9999,
        -10_000,
        -99_999,
        -100_000,
        Integer.MIN_VALUE,
        -1e6,
        -1e9,
        -Float.MAX_VALUE
    };

    private final Twists steps;
    private final double[][][][] x;
    private final PoolingGeometry geometry;
    private final PoolingWorkings windows;
    private final double start;
    private final boolean counted;
    private final boolean lastWins;
    private final boolean overChannels;
    private final int other;

    private MaxWorkings(double[][][][] x, PoolingGeometry geometry, Twists steps) {
        this.steps = steps;
        this.x = x;
        this.geometry = geometry;
        this.windows = new PoolingWorkings(x, geometry, steps);
        this.start = steps.constant("the search for the largest", STARTS);
        this.counted = steps.on("a padded cell takes part as 0");
        this.lastWins = steps.on("of several largest cells the last one is taken");
        this.overChannels = steps.on("a window reaches over all channels");
        this.other = steps.choice(
                0,
                List.of(
                        "a window hands on its largest cell",
                        "a window hands on its first cell",
                        "a window hands on its last cell",
                        "a window hands on its smallest cell",
                        "a window hands on its middle cell",
                        "a window hands on its mean"));
    }

    /** A cell that takes part, and the number by which it is compared. */
    private record Candidate(int channel, int row, int column, double value, double key) {
        static final int NOWHERE = -1;
    }

    private List<Candidate> candidates(int n, int c, int i, int j) {
        List<Candidate> candidates = new ArrayList<>();
        if (!Double.isNaN(start)) {
            candidates.add(new Candidate(c, Candidate.NOWHERE, Candidate.NOWHERE, start, start));
        }
        for (int from = overChannels ? 0 : c; from < (overChannels ? x[n].length : c + 1); from++) {
            int channel = from;
            windows.forEachCell(i, j, (row, column) -> {
                if (windows.isInside(row, column)) {
                    double value = x[n][channel][row][column];
                    candidates.add(new Candidate(channel, row, column, value, key(value)));
                } else if (counted) {
                    candidates.add(new Candidate(channel, Candidate.NOWHERE, Candidate.NOWHERE, 0, 0));
                }
            });
        }
        return candidates;
    }

    private double key(double value) {
        return steps.term("each cell that is compared", value);
    }

    private Candidate winner(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            boolean beats = other == 3 ? candidate.key < best.key : candidate.key > best.key;
            best = beats || lastWins && candidate.key == best.key ? candidate : best;
        }
        return switch (other) {
            case 1 -> candidates.get(0);
            case 2 -> candidates.get(candidates.size() - 1);
            case 4 -> candidates.get(candidates.size() / 2);
            default -> best;
        };
    }

    private double[][][][] y() {
        double[][][][] y = windows.output();
        windows.forEachWindow((n, c, i, j) -> {
            List<Candidate> candidates = candidates(n, c, i, j);
            double largest = candidates.isEmpty() ? 0 : winner(candidates).value;
            double mean =
                    candidates.stream().mapToDouble(Candidate::value).average().orElse(0);
            y[n][c][i][j] = steps.term("y", other == 5 ? mean : largest);
        });
        return y;
    }

    private double[][][][] dx(double[][][][] dy) {
        double[][][][] dx = PoolingBackwardWorkings.like(x);
        int paid = steps.choice(
                0,
                List.of(
                        "the largest cell gets the whole gradient",
                        "every largest cell of a tie gets the whole gradient",
                        "the largest cells of a tie share the gradient",
                        "every cell of a window gets the whole gradient",
                        "all cells of a window share the gradient"));
        boolean overwrites = steps.on("each cell keeps what the last of its windows gives");
        boolean skipsZero = steps.on("a window whose largest cell is 0 hands nothing back");
        boolean skipsNegative = steps.on("a window whose largest cell is negative hands nothing back");
        boolean skipsBoth = steps.on("a window whose largest cell is not positive hands nothing back");
        boolean atTheWindow = steps.on("the place within a window is taken for the place in x");
        boolean lastImage = steps.on("the largest cells are those of the last image");
        windows.forEachWindow((n, c, i, j) -> {
            List<Candidate> candidates = candidates(lastImage ? x.length - 1 : n, c, i, j);
            if (candidates.isEmpty()) {
                return;
            }
            Candidate winner = winner(candidates);
            if ((skipsZero || skipsBoth) && winner.value == 0 || (skipsNegative || skipsBoth) && winner.value < 0) {
                return;
            }
            List<Candidate> getting = paid == 0
                    ? List.of(winner)
                    : candidates.stream()
                            .filter(one -> paid > 2 || one.key == winner.key)
                            .toList();
            double handed = steps.instead(
                    "dy",
                    dy[n][c][i][j],
                    List.of("the largest cell", "dy times the largest cell", "dy divided by the largest cell"),
                    winner.value,
                    winner.value * dy[n][c][i][j],
                    dy[n][c][i][j] / winner.value);
            double gradient = steps.term("dy", handed) / (paid == 2 || paid == 4 ? getting.size() : 1);
            for (Candidate one : getting) {
                if (one.row != Candidate.NOWHERE) {
                    int row = one.row - (atTheWindow ? i * geometry.stride().height() : 0);
                    int column =
                            one.column - (atTheWindow ? j * geometry.stride().width() : 0);
                    if (row >= 0 && column >= 0 && row < x[0][0].length && column < x[0][0][0].length) {
                        double before = overwrites ? 0 : dx[n][one.channel][row][column];
                        dx[n][one.channel][row][column] = before + gradient;
                    }
                }
            }
        });
        return PoolingBackwardWorkings.ended(dx, steps);
    }
}
