package chainrule.staff.regress;

import chainrule.staff.solutions.Difference;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
record RegressionOutcome(List<Verdict> verdicts, List<Difference> differences, double seconds) {

    static RegressionOutcome of(List<Expectation> solutions, List<Verdict> verdicts, double seconds) {
        List<Difference> differences = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Verdict verdict : verdicts) {
            // what differs with one seed mostly differs with all of them: once is enough to say it
            if (seen.add(List.of(verdict.expected(), verdict.lost(), verdict.said(), verdict.fault()))) {
                differences.addAll(verdict.differences());
            }
        }
        differences.addAll(Together.notToldApart(verdicts));
        differences.addAll(Together.sharedHints(solutions));
        return new RegressionOutcome(verdicts, differences, seconds);
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
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("seconds", seconds);
        data.put("differences", differences.stream().map(Difference::text).toList());
        data.put("verdicts", verdicts.stream().map(RegressionOutcome::data).toList());
        return data;
    }

    private static Map<String, Object> data(Verdict verdict) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("solution", verdict.expected().solution().name());
        data.put("exercises", verdict.expected().exerciseKeys());
        data.put("seed", verdict.seed().number());
        data.put("lost", verdict.lost());
        data.put("declared", verdict.declared());
        data.put("hints", verdict.said().map(Said::hints).orElse(List.of()));
        data.put("ending", verdict.said().map(Said::ending).orElse(""));
        data.put(
                "differences",
                verdict.differences().stream().map(Difference::text).toList());
        data.put("seconds", verdict.seconds());
        return data;
    }

    private long solutions() {
        return verdicts.stream()
                .map(verdict -> verdict.expected().solution())
                .collect(Collectors.toSet())
                .size();
    }
}
