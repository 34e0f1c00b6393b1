package chainrule.suites;

import chainrule.contract.PaddingMode;
import chainrule.testkit.twist.Twists;
import java.util.List;

/**
 * The products of a kernel that slides, step by step: those of {@link SlidingSums}, for what no sum of products gives.
 * Arrays have the shapes that a convolution gives them; {@code w} has shape (grid channels, picture channels of a group,
 * KH, KW).
 */
public final class SlidingWorkings {
    private static final List<String> GROUPS = List.of(
            "groups lie one after the other",
            "the groups are left out",
            "channels of the grid are dealt to the groups in turn",
            "channels of the picture are dealt to the groups in turn",
            "channels of both are dealt to the groups in turn",
            "every channel reads the first group",
            "every group reads the channels of its own number");

    private final Twists steps;
    private final Sliding sliding;
    private final SlidingSums.Sizes sizes;
    private final AxisWorkings rows;
    private final AxisWorkings columns;
    private final int groups;
    private final boolean overwrites;
    private final boolean transposed;

    /**
     * A kernel over a picture.
     *
     * @param sliding over what it slides
     * @param sizes how many there are of everything else
     * @param steps is asked at every step
     */
    public SlidingWorkings(Sliding sliding, SlidingSums.Sizes sizes, Twists steps) {
        this.steps = steps;
        this.sliding = sliding;
        this.sizes = sizes;
        name();
        boolean circular = sliding.padding().mode() == PaddingMode.CIRCULAR;
        int border = steps.choice(
                circular ? 1 : 0,
                List.of(
                        "what lies outside is left out",
                        "what lies outside goes on at the other side",
                        "what lies outside is the cell at the edge, again",
                        "what lies outside is reflected",
                        "what lies outside is read at its distance from 0, modulo the size",
                        "what lies before the beginning goes on at the other side, and not what lies behind the end",
                        "what lies behind the end goes on at the other side, and not what lies before the beginning",
                        "what lies outside is the other edge, again"));
        boolean shared = steps.on("the sizes of the height stand for both axes");
        this.rows = AxisWorkings.of(
                steps,
                true,
                false,
                border,
                sizes.grid().height(),
                sliding.kernel().height());
        this.columns = AxisWorkings.of(
                steps,
                false,
                shared,
                border,
                sizes.grid().width(),
                sliding.kernel().width());
        this.groups = steps.choice(0, GROUPS);
        this.overwrites = steps.on("each entry keeps the last of its products");
        this.transposed = steps.on("rows and columns of w are exchanged");
    }

    private void name() {
        steps.with("s.height", sliding.stride().height())
                .with("s.width", sliding.stride().width())
                .with("d.height", sliding.dilation().height())
                .with("d.width", sliding.dilation().width())
                .with("top", sliding.padding().top())
                .with("left", sliding.padding().left())
                .with("bottom", sliding.padding().bottom())
                .with("right", sliding.padding().right())
                .with("KH", sliding.kernel().height())
                .with("KW", sliding.kernel().width())
                .with("KH - 1", sliding.kernel().height() - 1)
                .with("KW - 1", sliding.kernel().width() - 1)
                .with("the reach of the kernel's height", sliding.reach().height())
                .with("the reach of the kernel's width", sliding.reach().width())
                .with("H", sliding.input().height())
                .with("W", sliding.input().width())
                .counting("the number of images", sizes.images())
                .counting("the number of groups", sizes.groups())
                .counting("the number of channels of a kernel", sizes.pictureChannels())
                .counting("the number of all channels", sizes.groups() * sizes.pictureChannels())
                .counting("the number of filters", sizes.groups() * sizes.gridChannels())
                .counting("KH", sliding.kernel().height())
                .counting("KW", sliding.kernel().width())
                .counting("the stride's area", Axes.product(sliding.stride()))
                .counting("the kernel's area", Axes.product(sliding.kernel()))
                .counting("the number of positions of the kernel", Axes.product(sizes.grid()));
    }

    private interface Use {
        void at(int n, int big, int i, int j, int small, int k, int l, int channel, int row, int column);
    }

    private void forEach(Use use) {
        int ofGrid = sizes.gridChannels();
        int all = sizes.groups() * ofGrid;
        int ofPicture = sizes.pictureChannels();
        for (int n = 0; n < sizes.images(); n++) {
            for (int big = 0; big < all && steps.covers("the images", n, sizes.images()); big++) {
                if (!steps.covers("the channels of the grid", big, all)) {
                    continue;
                }
                for (int small = 0; small < ofPicture; small++) {
                    int channel = channel(big, small);
                    if (channel >= 0 && steps.covers("the channels of a kernel", small, ofPicture)) {
                        slide(n, big, small, channel, use);
                    }
                }
            }
        }
    }

    private int channel(int big, int small) {
        int group = groups == 2 || groups == 4 ? big % sizes.groups() : big / sizes.gridChannels();
        int all = sizes.groups() * sizes.pictureChannels();
        int channel = switch (groups) {
            case 1, 5 -> small;
            case 3, 4 -> small * sizes.groups() + group;
            case 6 -> (big + small) % all;
            default -> group * sizes.pictureChannels() + small;
        };
        return channel < all ? channel : -1;
    }

    private void slide(int n, int big, int small, int channel, Use use) {
        for (int i = 0; i < rows.windows(); i++) {
            for (int k = 0; k < rows.taps() && rows.covers(i); k++) {
                int row = rows.place(i, k);
                if (row < 0 || !rows.coversTap(k)) {
                    continue;
                }
                for (int j = 0; j < columns.windows(); j++) {
                    for (int l = 0; l < columns.taps() && columns.covers(j); l++) {
                        int column = columns.place(j, l);
                        if (column >= 0 && columns.coversTap(l)) {
                            int down = rows.tap(transposed ? l : k);
                            int across = columns.tap(transposed ? k : l);
                            if (down >= 0 && across >= 0) {
                                use.at(n, big, i, j, small, down, across, channel, row, column);
                            }
                        }
                    }
                }
            }
        }
    }

    /**
     * What is added to the grid: y of a convolution, dx of a transposed one.
     *
     * @param name of the result
     * @param picture shape (N, picture channels, rows, columns)
     * @param w the kernels
     * @param operand the name of the picture
     * @return shape (N, grid channels, windows, windows)
     */
    public double[][][][] intoGrid(String name, double[][][][] picture, double[][][][] w, String operand) {
        double[][][][] grid = new double[sizes.images()][sizes.groups() * sizes.gridChannels()]
                [sizes.grid().height()][sizes.grid().width()];
        forEach((n, big, i, j, small, k, l, channel, row, column) -> {
            double product =
                    steps.factor("w", w[big][small][k][l]) * steps.factor(operand, picture[n][channel][row][column]);
            grid[n][big][i][j] = overwrites ? product : grid[n][big][i][j] + product;
        });
        return ended(name, grid);
    }

    /**
     * What is added to the picture: dx of a convolution, y of a transposed one.
     *
     * @param name of the result
     * @param grid shape (N, grid channels, windows, windows)
     * @param w the kernels
     * @param operand the name of the grid
     * @return shape (N, picture channels, rows, columns)
     */
    public double[][][][] intoPicture(String name, double[][][][] grid, double[][][][] w, String operand) {
        double[][][][] picture = new double[sizes.images()][sizes.groups() * sizes.pictureChannels()]
                [sliding.input().height()][sliding.input().width()];
        forEach((n, big, i, j, small, k, l, channel, row, column) -> {
            double product = steps.factor("w", w[big][small][k][l]) * steps.factor(operand, grid[n][big][i][j]);
            picture[n][channel][row][column] = overwrites ? product : picture[n][channel][row][column] + product;
        });
        return ended(name, picture);
    }

    /**
     * What is added to the gradient of the kernels.
     *
     * @param grid shape (N, grid channels, windows, windows)
     * @param picture shape (N, picture channels, rows, columns)
     * @param ofGrid the name of the grid
     * @param ofPicture the name of the picture
     * @return shape (grid channels, picture channels of a group, KH, KW)
     */
    public double[][][][] intoKernel(double[][][][] grid, double[][][][] picture, String ofGrid, String ofPicture) {
        double[][][][] dw = new double[sizes.groups() * sizes.gridChannels()][sizes.pictureChannels()]
                [sliding.kernel().height()][sliding.kernel().width()];
        forEach((n, big, i, j, small, k, l, channel, row, column) -> {
            double product = steps.factor(ofGrid, grid[n][big][i][j])
                    * steps.factor(ofPicture, picture[n][channel][row][column]);
            dw[big][small][k][l] = overwrites ? product : dw[big][small][k][l] + product;
        });
        return ended("dw", dw);
    }

    /**
     * A bias, added to every row and column of a result.
     *
     * @param y the result, changed
     * @param b a number a channel, or null
     * @return y
     */
    public double[][][][] biased(double[][][][] y, double[] b) {
        for (int n = 0; b != null && n < y.length; n++) {
            for (int f = 0; f < y[n].length; f++) {
                int from = steps.index("the entry of b", f, b.length);
                for (int i = 0; i < y[n][f].length; i++) {
                    for (int j = 0; j < y[n][f][i].length; j++) {
                        boolean covered = steps.covers("the rows that get b", i, y[n][f].length)
                                && steps.covers("the columns that get b", j, y[n][f][i].length)
                                && steps.covers("the images that get b", n, y.length);
                        y[n][f][i][j] += covered && from >= 0 ? steps.term("b", b[from]) : 0;
                    }
                }
            }
        }
        return y;
    }

    /**
     * The gradient of a bias.
     *
     * @param dy shape (N, channels, rows, columns)
     * @param b the bias, or null
     * @return a number a channel, nothing without a bias
     */
    public double[] biasGradient(double[][][][] dy, double[] b) {
        double[] db = new double[dy[0].length];
        for (int n = 0; n < dy.length; n++) {
            for (int f = 0; f < db.length; f++) {
                for (int i = 0; i < dy[n][f].length; i++) {
                    for (int j = 0; j < dy[n][f][i].length; j++) {
                        boolean covered = steps.covers("the rows of dy in db", i, dy[n][f].length)
                                && steps.covers("the columns of dy in db", j, dy[n][f][i].length)
                                && steps.covers("the images in db", n, dy.length);
                        db[f] += covered ? steps.factor("dy", dy[n][f][i][j]) : 0;
                    }
                }
            }
        }
        for (int f = 0; f < db.length; f++) {
            db[f] = steps.term("db", db[f]);
        }
        return b == null ? null : db;
    }

    private double[][][][] ended(String name, double[][][][] result) {
        double[][][][] ended = new double[result.length][result[0].length][result[0][0].length][result[0][0][0].length];
        for (int n = 0; n < result.length; n++) {
            for (int c = 0; c < result[n].length; c++) {
                for (int i = 0; i < result[n][c].length; i++) {
                    for (int j = 0; j < result[n][c][i].length; j++) {
                        boolean covered = steps.covers("the rows of " + name, i, result[n][c].length)
                                && steps.covers("the columns of " + name, j, result[n][c][i].length);
                        ended[n][c][i][j] = covered ? steps.term(name, result[n][c][i][j]) : 0;
                    }
                }
            }
        }
        return ended;
    }
}
