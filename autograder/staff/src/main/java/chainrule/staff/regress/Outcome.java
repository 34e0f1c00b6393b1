package chainrule.staff.regress;

import chainrule.staff.specimen.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of a regression.
 *
 * @param verdicts all of them
 * @param differences in the order of the verdicts, those about several solutions last
 * @param seconds how long it took
 */
record Outcome(List<Verdict> verdicts, List<Difference> differences, double seconds) {

    static Outcome of(List<Subject> subjects, List<Verdict> verdicts, double seconds) {
        List<Difference> differences = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Verdict verdict : verdicts) {
            // what differs with one seed mostly differs with all of them: once is enough to say it
            if (seen.add(List.of(verdict.subject().name(), verdict.lost(), verdict.fault()))) {
                differences.addAll(Differences.in(verdict));
            }
        }
        differences.addAll(Differences.sharedHints(subjects));
        return new Outcome(verdicts, differences, seconds);
    }

    /** The last line on the terminal. */
    String summary() {
        String what = differences.isEmpty()
                ? "Every solution got what it declares"
                : differences.size() + (differences.size() == 1 ? " difference" : " differences")
                        + " from what the solutions declare";
        return String.format(
                Locale.ROOT, "%s: %d solutions, %d verdicts, %.0f s.", what, solutions(), verdicts.size(), seconds);
    }

    /** As plain data, for JSON. */
    Map<String, Object> data() {
        return Map.of(
                "seconds", seconds,
                "differences", differences.stream().map(Difference::text).toList(),
                "verdicts", verdicts.stream().map(Outcome::data).toList());
    }

    private static Map<String, Object> data(Verdict verdict) {
        return Map.of(
                "solution", verdict.subject().name(),
                "exercises", verdict.subject().exerciseKeys().toList(),
                "seed", verdict.seed().number(),
                "lost", verdict.lost(),
                "declared", verdict.declared(),
                "differences",
                        Differences.in(verdict).stream().map(Difference::text).toList(),
                "seconds", verdict.seconds());
    }

    private long solutions() {
        return verdicts.stream()
                .map(verdict -> verdict.subject().name())
                .collect(Collectors.toSet())
                .size();
    }
}
