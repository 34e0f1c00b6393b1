package chainrule.staff.classreport;

import java.util.List;

/**
 * A class as a page.
 *
 * @param heading how many submissions it is about
 * @param facts about scores and time, a sentence each
 * @param bars of the histogram of scores
 * @param causes what went wrong, the most frequent first
 * @param exercises with their checks
 * @param alike submissions that share something rare
 * @param without those that have no score, and why
 * @param notes how the page is to be read
 */
public record ClassPage(
        String heading,
        List<String> facts,
        List<Bar> bars,
        List<CauseRow> causes,
        List<ExerciseTable> exercises,
        List<String> alike,
        List<String> without,
        List<String> notes) {

    /**
     * A bar of the histogram.
     *
     * @param range such as {@code 90 to 100 %}
     * @param count as far as it may be told
     * @param x left edge
     * @param height in units of the picture
     * @param top upper edge
     * @param vague whether the count is not told
     */
    public record Bar(String range, String count, int x, int height, int top, boolean vague) {}

    /**
     * A cause.
     *
     * @param exercise its title
     * @param what what is wrong
     * @param count how many, as far as that may be told
     * @param checks the numbers of the checks that it cost
     */
    public record CauseRow(String exercise, String what, String count, String checks) {}

    /**
     * The checks of an exercise.
     *
     * @param title as students see it
     * @param rows one for each check
     */
    public record ExerciseTable(String title, List<CheckRow> rows) {
        /**
         * Whether something can be said of how well any of them tells the strong from the weak.
         *
         * @return false when that column would be empty
         */
        public boolean discriminates() {
            return rows.stream().anyMatch(row -> !row.discrimination().isEmpty());
        }

        /**
         * Whether any of them is to be looked at.
         *
         * @return false when that column would be empty
         */
        public boolean isRemarked() {
            return rows.stream().anyMatch(row -> !row.remark().isEmpty());
        }
    }

    /**
     * A check.
     *
     * @param number as students see it
     * @param name as students see it
     * @param passed how many
     * @param failed how many, of those who wrote what it asks for
     * @param unwritten how many did not
     * @param discrimination with its interval; empty where nothing can be said
     * @param remark what is to be looked at; empty for nothing
     */
    public record CheckRow(
            String number,
            String name,
            String passed,
            String failed,
            String unwritten,
            String discrimination,
            String remark) {}
}
