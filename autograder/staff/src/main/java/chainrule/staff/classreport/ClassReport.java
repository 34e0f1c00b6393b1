package chainrule.staff.classreport;

import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.html.Pages;
import java.util.List;

/** Writes how a class did as one HTML file. */
public final class ClassReport {
    private ClassReport() {}

    /**
     * The report.
     *
     * @param records of all submissions of a class
     * @param smallCells whether counts of fewer than five are told too
     * @return a page
     */
    public static String html(List<SubmissionRecord> records, boolean smallCells) {
        return Pages.filled("class.jte", new ClassPageOf(records, smallCells).page());
    }
}
