package chainrule.grader.html;

import java.util.List;

/**
 * The whole page.
 *
 * @param title of the assignment
 * @param points such as {@code 26.00 of 40.00 points}
 * @param missed what was missed; empty when everything passed
 * @param causes why, the one to begin with first
 * @param found what was found before anything ran
 * @param exercises in order
 */
public record Page(
        String title,
        String points,
        String missed,
        List<CauseCard> causes,
        List<String> found,
        List<Section> exercises) {

    /**
     * A cause.
     *
     * @param heading what is wrong
     * @param cost in checks and points
     * @param checks links to them
     * @param followers links to those that it may be behind
     * @param body what is said
     */
    public record CauseCard(String heading, String cost, List<Link> checks, List<Link> followers, Body body) {}

    /**
     * A link to the card of a check.
     *
     * @param id of the card
     * @param number of the check
     * @param name of the check
     */
    public record Link(String id, String number, String name) {}

    /**
     * An exercise.
     *
     * @param title with its number
     * @param points such as {@code 26.00 of 40.00}
     * @param passed the numbers of the checks that passed; empty for none
     * @param unwritten the numbers of those that are not written yet; empty for none
     * @param cards one for each check that failed
     */
    public record Section(String title, String points, String passed, String unwritten, List<Card> cards) {}

    /**
     * A check that failed.
     *
     * @param link to it
     * @param points such as {@code 0.00 of 1.60}
     * @param relation how it stands to a cause; empty for nothing to say
     * @param body what is said of it alone
     */
    public record Card(Link link, String points, String relation, Body body) {}

    /**
     * What is said of a check.
     *
     * @param name that is unlike those of the others, for people who hear the page
     * @param first the short first line of the message
     * @param details more of a fault
     * @param patterns what the wrong results have in common
     * @param computed what the student's code computes instead
     * @param hints known mistakes
     * @param figure the shown case; null for none
     * @param larger heat maps of a larger failing case; empty for none
     * @param snippet the shown case as Java; empty for none
     * @param notes the backward against its own forward, rounding
     * @param printed what was printed; empty for nothing
     */
    public record Body(
            String name,
            String first,
            List<String> details,
            List<String> patterns,
            List<Computed> computed,
            List<String> hints,
            Figure figure,
            List<Heat> larger,
            String snippet,
            List<String> notes,
            String printed) {}

    /**
     * What a student's code computes for one output.
     *
     * @param laws what is other than in the formula
     * @param cells the arithmetic of one entry, line by line; empty for none
     */
    public record Computed(List<String> laws, String cells) {}

    /**
     * A case.
     *
     * @param heading where it is from, and its settings
     * @param differences one sentence for each wrong result
     * @param inputs as matrices
     * @param missing the names of inputs that are null
     * @param window what the outlined cells are; empty when none are
     * @param results expected and actual beside each other
     */
    public record Figure(
            String heading,
            List<String> differences,
            List<Matrix> inputs,
            List<String> missing,
            String window,
            List<Result> results) {}

    /**
     * One wrong result.
     *
     * @param matrices expected and actual in turn
     */
    public record Result(List<Matrix> matrices) {}

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
     * @param text as shown
     * @param classes of the style sheet
     * @param wrong whether it differs from the expected one
     */
    public record Cell(String text, String classes, boolean wrong) {}

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
