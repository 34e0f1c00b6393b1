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

            What is allowed is derived from each case. In double precision a sum of t terms may be off by 8 · max(t,
            16) units of 2^-53 of the largest entry that sums of absolute values have; where there are divisions,
            roots or tanh, by 64 times as much more as a few moves of the inputs by a unit in the last place carry the
            result. An exercise with a check of the digits judges that check so and its others as single precision: 8
            · sqrt(max(t, 16)) units of 2^-24, and 16 times. So one float costs that check, and a float in a bias or
            an initial state alone, which that check leaves out, costs nothing.

            Where tanh is flat, moving inputs shows next to nothing and another right formula of its derivative
            differs by all that is left. Cases go so far that a derivative kept from 0 shows, to about 10^-7 of its
            largest, and no further; beyond that only states are judged.

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
