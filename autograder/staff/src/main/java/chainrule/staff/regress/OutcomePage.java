package chainrule.staff.regress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A regression as one page without scripts. */
final class OutcomePage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Chainrule: regression</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
            table { border-collapse: collapse; width: 100%% }
            th, td { border-bottom: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top }
            .differs { background: #fff0e0 }
            </style>
            </head>
            <body>
            <h1>Regression</h1>
            <p>%s</p>
            <ul>
            %s</ul>
            <table>
            <tr><th>solution</th><th>seed</th><th>checks lost</th><th>as declared</th><th>seconds</th></tr>
            %s</table>
            </body>
            </html>
            """;

    private OutcomePage() {}

    static String of(RegressionOutcome outcome) {
        String differences = outcome.differences().stream()
                .map(difference -> "<li>" + escaped(difference.text()) + "</li>\n")
                .collect(Collectors.joining());
        String rows = outcome.verdicts().stream().map(OutcomePage::row).collect(Collectors.joining());
        return PAGE.formatted(escaped(outcome.summary()), differences, rows);
    }

    private static String row(Verdict verdict) {
        boolean asDeclared = verdict.differences().isEmpty();
        List<String> cells = List.of(
                verdict.expected().solution().name(),
                Integer.toString(verdict.seed().number()),
                verdict.lost().size() + " of " + verdict.judged().size(),
                asDeclared ? "yes" : "no",
                String.format(Locale.ROOT, "%.1f", verdict.seconds()));
        return cells.stream()
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", asDeclared ? "<tr>" : "<tr class=\"differs\">", "</tr>\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
