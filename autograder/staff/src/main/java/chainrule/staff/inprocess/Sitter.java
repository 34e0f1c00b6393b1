package chainrule.staff.inprocess;

import chainrule.grader.submission.Submission;

/** A solution that runs on the calling thread, and whose steps are counted. */
public interface Sitter extends Submission {

    /** Gives all its classes that count their steps their whole budget again. */
    void refillBudget();
}
