package chainrule.staff.classreport;

import chainrule.staff.graded.SubmissionRecord;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/** Writes how a class did as one HTML file, without scripts, and without anything that is loaded. */
public final class ClassReport {
    private static final String TEMPLATES = "chainrule.staff.classreport.template";

    private ClassReport() {}

    /**
     * The report.
     *
     * @param records of all submissions of a class
     * @param smallCells whether counts of fewer than five are told too
     * @return a page
     */
    public static String html(List<SubmissionRecord> records, boolean smallCells) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, ClassReport.class.getClassLoader(), TEMPLATES);
        StringOutput output = new StringOutput();
        engine.render("class.jte", new ClassPageOf(records, smallCells).page(), output);
        return output.toString();
    }
}
