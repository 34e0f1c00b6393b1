package chainrule.grader.html;

import chainrule.grader.formats.SeenRun;
import chainrule.grader.message.Message;
import chainrule.grader.submission.HarnessFault;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the report as one HTML file. */
public final class HtmlReport {
    private static final String TEMPLATES = "chainrule.grader.html.template";

    private HtmlReport() {}

    /**
     * Writes a report.
     *
     * @param message what is said of a run
     * @param file where to
     */
    public static void write(Message message, Path file) {
        write(html(PageOf.message(message)), file);
    }

    /**
     * Writes the report of a course's own tests.
     *
     * @param run what came of them
     * @param file where to
     */
    public static void write(SeenRun run, Path file) {
        write(rendered("tests.jte", run), file);
    }

    private static void write(String html, Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Files.writeString(file, html);
        } catch (IOException e) {
            throw new HarnessFault("the report could not be written to " + file, e);
        }
    }

    static String html(Page page) {
        return rendered("page.jte", page);
    }

    private static String rendered(String template, Object model) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlReport.class.getClassLoader(), TEMPLATES);
        StringOutput output = new StringOutput();
        engine.render(template, model, output);
        return output.toString();
    }
}
