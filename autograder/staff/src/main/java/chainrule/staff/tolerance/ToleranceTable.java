package chainrule.staff.tolerance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures as a page in Markdown. */
final class ToleranceTable {
    private static final String INTRODUCTION = """
            # How far right solutions stray

            Written by `./run_autograder tolerance --seeds %d >docs/tolerance.md`: every solution under `solutions/correct`
            on the cases of every check, against the reference.

            - *Bit for bit*: how many results equal the reference's to the last bit.
            - *Most of the allowance used*: how far the entry that strays farthest lies from the reference's, as a part of
              what its case allows, and in whose result. A right solution loses points beyond 1.
            - *Allowance*: the widest of all cases, relative to the largest entry of the right result.
            - *Smallest change that is caught*: when one entry moves by this, relative to the same, every case notices.

            Dyadic inputs are multiples of 1/16. Their sums of products are exact in every order; fast transforms are not.
            """;

    private static final List<String> HEAD = List.of(
            "| exercise | value | inputs | results | bit for bit | most of the allowance used | by"
                    + " | allowance, relative | smallest change that is caught, relative |",
            "|---|---|---|---:|---:|---:|---|---:|---:|");

    private ToleranceTable() {}

    /** The whole page. */
    static String page(int seeds, Map<Topic, Measure> measures) {
        return String.format(Locale.ROOT, INTRODUCTION, seeds) + "\n" + String.join("\n", lines(measures));
    }

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
