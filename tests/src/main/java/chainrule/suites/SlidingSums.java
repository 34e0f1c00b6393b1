package chainrule.suites;

import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Axis.Border;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.IndexPlace;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.formula.Step;
import java.util.List;

/**
 * The products of a kernel that slides: every window of a picture, cell by cell, meets the kernel and belongs to one cell
 * of a grid. For a convolution the picture is x and the grid is y, for a transposed one it is the other way round; each of
 * forward, dx and dw adds up the same products into another of the three.
 *
 * @param sliding over the picture
 * @param words the names of the channels
 * @param sizes how many there are of each
 */
public record SlidingSums(Sliding sliding, Words words, Sizes sizes) {

    /**
     * What the two kinds of channels are called.
     *
     * @param grid those of the grid, by the word for one of them, their letter and their number, such as filter, f, F
     * @param picture those of the picture
     */
    public record Words(Channels grid, Channels picture) {}

    /**
     * What channels are called.
     *
     * @param one the word for one of them
     * @param letter within a group
     * @param number of all of them
     */
    public record Channels(String one, String letter, String number) {}

    /**
     * How many there are.
     *
     * @param images in the batch
     * @param groups of channels
     * @param gridChannels of the grid, in a group
     * @param pictureChannels of the picture, in a group
     * @param grid rows and columns of the grid
     */
    public record Sizes(int images, int groups, int gridChannels, int pictureChannels, PerAxis grid) {}

    /** The three arrays of a product; which of them is added to is the caller's choice. */
    private enum Part {
        GRID,
        KERNEL,
        PICTURE
    }

    /**
     * What is added to the picture.
     *
     * @param picture its name
     * @param grid the name of the grid
     * @return the sum
     */
    public Formula intoPicture(String picture, String grid) {
        return formula(factor(Part.PICTURE, picture), factor(Part.GRID, grid), factor(Part.KERNEL, "w"));
    }

    /**
     * What is added to the grid.
     *
     * @param grid its name
     * @param picture the name of the picture
     * @return the sum
     */
    public Formula intoGrid(String grid, String picture) {
        return formula(factor(Part.GRID, grid), factor(Part.PICTURE, picture), factor(Part.KERNEL, "w"));
    }

    /**
     * What is added to the gradient of the kernel.
     *
     * @param grid the name of the grid
     * @param picture the name of the picture
     * @return the sum
     */
    public Formula intoKernel(String grid, String picture) {
        return formula(factor(Part.KERNEL, "dw"), factor(Part.GRID, grid), factor(Part.PICTURE, picture));
    }

    private Formula formula(Factor output, Factor... operands) {
        return new Formula(letters(), output, List.of(operands), amounts(), counts());
    }

    private List<Letter> letters() {
        return List.of(n(), g(), gridChannel(), pictureChannel(), i(), j(), k(), l());
    }

    private Factor factor(Part part, String name) {
        IndexPlace ofGrid = IndexPlace.of(Step.of(g(), perGroup(words.grid, sizes.gridChannels)), step(gridChannel()));
        IndexPlace ofPicture =
                IndexPlace.of(Step.of(g(), perGroup(words.picture, sizes.pictureChannels)), step(pictureChannel()));
        int gridChannels = sizes.groups * sizes.gridChannels;
        return switch (part) {
            case GRID ->
                new Factor(
                        name,
                        List.of(
                                Axis.telling("image", sizes.images, IndexPlace.of(n())),
                                Axis.telling(words.grid.one, gridChannels, ofGrid),
                                Axis.telling("row", sizes.grid.height(), IndexPlace.of(i())),
                                Axis.telling("column", sizes.grid.width(), IndexPlace.of(j()))));
            case KERNEL ->
                new Factor(
                        name,
                        List.of(
                                Axis.following(words.grid.one, gridChannels, ofGrid, Border.DROPS),
                                Axis.telling(words.picture.one, sizes.pictureChannels, IndexPlace.of(pictureChannel())),
                                Axis.telling("row", sliding.kernel().height(), IndexPlace.of(k())),
                                Axis.telling("column", sliding.kernel().width(), IndexPlace.of(l()))));
            case PICTURE ->
                new Factor(
                        name,
                        List.of(
                                Axis.following("image", sizes.images, IndexPlace.of(n()), Border.DROPS),
                                Axis.following(
                                        words.picture.one,
                                        sizes.groups * sizes.pictureChannels,
                                        ofPicture,
                                        Border.DROPS),
                                Axis.following("row", sliding.input().height(), row(), border()),
                                Axis.following("column", sliding.input().width(), column(), border())));
        };
    }

    private IndexPlace row() {
        Amount stride = new Amount("s.height", sliding.stride().height());
        Amount dilation = new Amount("d.height", sliding.dilation().height());
        return IndexPlace.of(Step.of(i(), stride), Step.of(k(), dilation))
                .behind(new Amount("top", sliding.padding().top()));
    }

    private IndexPlace column() {
        Amount stride = new Amount("s.width", sliding.stride().width());
        Amount dilation = new Amount("d.width", sliding.dilation().width());
        return IndexPlace.of(Step.of(j(), stride), Step.of(l(), dilation))
                .behind(new Amount("left", sliding.padding().left()));
    }

    private Border border() {
        return sliding.padding().mode() == PaddingMode.CIRCULAR ? Border.WRAPS : Border.DROPS;
    }

    private List<Amount> amounts() {
        return List.of(
                new Amount("s.height", sliding.stride().height()),
                new Amount("s.width", sliding.stride().width()),
                new Amount("d.height", sliding.dilation().height()),
                new Amount("d.width", sliding.dilation().width()),
                new Amount("top", sliding.padding().top()),
                new Amount("left", sliding.padding().left()),
                new Amount("bottom", sliding.padding().bottom()),
                new Amount("right", sliding.padding().right()),
                new Amount("KH", sliding.kernel().height()),
                new Amount("KW", sliding.kernel().width()),
                new Amount("H", sliding.input().height()),
                new Amount("W", sliding.input().width()),
                new Amount("(KH - 1)", sliding.kernel().height() - 1),
                new Amount("(KW - 1)", sliding.kernel().width() - 1),
                perGroup(words.grid, sizes.gridChannels),
                perGroup(words.picture, sizes.pictureChannels),
                new Amount("G", sizes.groups));
    }

    private List<Amount> counts() {
        int kernel = Axes.product(sliding.kernel());
        int grid = Axes.product(sizes.grid);
        return List.of(
                new Amount("the number of images", sizes.images),
                new Amount("the number of kernel cells", kernel),
                new Amount("the number of " + words.grid.one + "s", sizes.groups * sizes.gridChannels),
                new Amount("the number of " + words.picture.one + "s", sizes.groups * sizes.pictureChannels),
                new Amount("the number of " + words.grid.one + "s of a group", sizes.gridChannels),
                new Amount("the number of " + words.picture.one + "s of a group", sizes.pictureChannels),
                new Amount("the number of groups", sizes.groups),
                new Amount("the number of positions of the kernel", grid),
                new Amount("the number of images times positions of the kernel", sizes.images * grid),
                new Amount("the number of kernel cells and channels", kernel * sizes.pictureChannels));
    }

    private static Step step(Letter letter) {
        return Step.of(letter, Amount.of(1));
    }

    private static Amount perGroup(Channels channels, int number) {
        return new Amount(channels.number + "/G", number);
    }

    private Letter n() {
        return Letter.of("n", "N", sizes.images);
    }

    private Letter g() {
        return Letter.of("g", "G", sizes.groups);
    }

    private Letter gridChannel() {
        return Letter.of(words.grid.letter, words.grid.number + "/G", sizes.gridChannels);
    }

    private Letter pictureChannel() {
        return Letter.of(words.picture.letter, words.picture.number + "/G", sizes.pictureChannels);
    }

    private Letter i() {
        return Letter.of("i", "HO", sizes.grid.height());
    }

    private Letter j() {
        return Letter.of("j", "WO", sizes.grid.width());
    }

    private Letter k() {
        return Letter.of("k", "KH", sliding.kernel().height());
    }

    private Letter l() {
        return Letter.of("l", "KW", sliding.kernel().width());
    }
}
