package chainrule.staff.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Fills the templates under {@code src/main/jte}. */
public final class Pages {
    private static final String TEMPLATES = "chainrule.staff.html.template";

    private Pages() {}

    /**
     * A page.
     *
     * @param template its file, such as {@code class.jte}
     * @param page what the template is given
     * @return HTML
     */
    public static String filled(String template, Object page) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);
        StringOutput output = new StringOutput();
        engine.render(template, page, output);
        return output.toString();
    }
}
