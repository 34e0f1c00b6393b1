package chainrule.staff.tolerance;

/**
 * What was measured on one topic so far.
 *
 * @param results how many results were compared
 * @param equal how many of them were equal to the reference's to the last bit
 * @param worst the largest part of its allowance that a right result used up
 * @param style whose result that was
 * @param widest the largest allowance, relative to the largest entry of the right result
 * @param caught the largest of the smallest changes of one entry that are caught, relative to the same
 */
record Measure(long results, long equal, double worst, String style, double widest, double caught) {
    static final Measure NONE = new Measure(0, 0, 0, "", 0, 0);

    /** A right result. */
    Measure withResult(double stray, double allowance, String by) {
        double part = stray == 0 ? 0 : stray / allowance;
        boolean farther = part > worst;
        return new Measure(
                results + 1,
                equal + (stray == 0 ? 1 : 0),
                farther ? part : worst,
                farther ? by : style,
                widest,
                caught);
    }

    /** The allowance of one case, and what it lets through. */
    Measure withCase(double relativeAllowance, double relativeChange) {
        return new Measure(
                results, equal, worst, style, Math.max(widest, relativeAllowance), Math.max(caught, relativeChange));
    }

    /** This and what was measured elsewhere. */
}
