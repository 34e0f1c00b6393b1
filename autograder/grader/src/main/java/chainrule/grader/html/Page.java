package chainrule.grader.html;

import java.util.List;

/**
 * The whole page.
 *
 * @param title of the assignment
 * @param points such as {@code 26.00 of 40.00 points}
 * @param start where to begin; empty when everything passed
 * @param found what was found before anything ran
 * @param exercises in order
 */
public record Page(String title, String points, String start, List<String> found, List<Section> exercises) {

    /**
     * An exercise.
     *
     * @param title with its number
     * @param points such as {@code 26.00 of 40.00}
     * @param cards one for each check
     */
    public record Section(String title, String points, List<Card> cards) {}

    /**
     * A check.
     *
     * @param id of the card within the page
     * @param number such as {@code 2.3}
     * @param name what students read
     * @param passed whether it earned its points
     * @param open whether the card is unfolded at first
     * @param points such as {@code 0.00 of 1.60}
     * @param first the short first line of the message
     * @param details more of a fault
     * @param patterns what the wrong results have in common
     * @param hints known mistakes
     * @param figure the shown case; null for none
     * @param larger heat maps of a larger failing case; empty for none
     * @param snippet the shown case as Java; empty for none
     * @param notes the backward against its own forward, rounding
     * @param printed what was printed; empty for nothing
     */
    public record Card(
            String id,
            String number,
            String name,
            boolean passed,
            boolean open,
            String points,
            String first,
            List<String> details,
            List<String> patterns,
            List<String> hints,
            Figure figure,
            List<Heat> larger,
            String snippet,
            List<String> notes,
            String printed) {}

    /**
     * A case.
     *
     * @param heading where it is from, and its settings
     * @param differences one sentence for each wrong result
     * @param inputs as matrices
     * @param window what the outlined cells are; empty when none are
     * @param results expected and actual beside each other
     */
    public record Figure(
            String heading, List<String> differences, List<Matrix> inputs, String window, List<Result> results) {}

    /**
     * One wrong result.
     *
     * @param matrices expected and actual in turn
     * @param heat the absolute error of each of its matrices; empty where it cannot be told
     */
    public record Result(List<Matrix> matrices, List<Heat> heat) {}

    /**
     * A matrix as a table.
     *
     * @param caption such as {@code x[0][0]}
     * @param columns the numbers of its columns
     * @param rows its rows
     */
    public record Matrix(String caption, List<Integer> columns, List<Row> rows) {}

    /**
     * A row.
     *
     * @param number its number
     * @param cells its numbers
     */
    public record Row(int number, List<Cell> cells) {}

    /**
     * A number.
     *
     * @param text as shown, with its mark
     * @param classes of the style sheet
     */
    public record Cell(String text, String classes) {}

    /**
     * A heat map of |expected - actual|.
     *
     * @param name such as {@code y[0][1]}
     * @param summary what it shows, in words
     * @param width in cells
     * @param height in cells
     * @param squares its cells
     */
    public record Heat(String name, String summary, int width, int height, List<Square> squares) {}

    /**
     * A cell of a heat map.
     *
     * @param x column
     * @param y row
     * @param step of the scale, from 0 for right to 5 for the largest error
     */
    public record Square(int x, int y, int step) {}
}
