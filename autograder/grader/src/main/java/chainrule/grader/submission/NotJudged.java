package chainrule.grader.submission;

/**
 * The harness failed at this check. It costs nobody else anything, and the student no more than the time until staff have
 * it graded again.
 *
 * @param why what was thrown, for staff
 */
public record NotJudged(Throwable why) implements Fault {
    @Override
    public String text() {
        return "Not judged: the grader failed here, and your code is not why. The course staff can see that, and have it"
                + " graded again.";
    }

    @Override
    public Scope scope() {
        return Scope.CHECK;
    }
}
