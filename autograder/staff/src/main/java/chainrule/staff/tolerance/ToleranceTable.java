package chainrule.staff.tolerance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures as a table in Markdown. */
final class ToleranceTable {
    private static final List<String> HEAD = List.of(
            "| exercise | value | inputs | results | bit for bit | most of the allowance used | by"
                    + " | allowance, relative | smallest change that is caught, relative |",
            "|---|---|---|---:|---:|---:|---|---:|---:|");

    private ToleranceTable() {}

    static List<String> lines(Map<Topic, Measure> measures) {
        List<String> lines = new ArrayList<>(HEAD);
        measures.forEach((topic, measure) -> lines.add(row(topic, measure)));
        return lines;
    }

    private static String row(Topic topic, Measure measure) {
        return String.format(
                Locale.ROOT,
                "| %s | %s of %s | %s | %d | %.1f %% | %s | %s | %.1e | 2^%d |",
                topic.exercise(),
                topic.value(),
                topic.operation(),
                topic.dyadic() ? "dyadic" : "others",
                measure.results(),
                Math.floor(1000.0 * measure.equal() / measure.results()) / 10,
                measure.worst() == 0 ? "0" : String.format(Locale.ROOT, "1/%.0f", 1 / measure.worst()),
                measure.style(),
                measure.widest(),
                Math.getExponent(measure.caught()));
    }
}
