package chainrule.staff.compare;

import chainrule.staff.compare.ScoreChange.CheckChange;
import chainrule.staff.compare.ScoreChange.Direction;
import chainrule.staff.graded.Csv;
import chainrule.staff.graded.SubmissionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two gradings of a class.
 *
 * @param changes one for each submission; scores that were lost come first, then those that went down
 */
record ClassComparison(List<ScoreChange> changes) {

    static ClassComparison of(List<SubmissionRecord> before, List<SubmissionRecord> after) {
        Map<String, SubmissionRecord> old = byId(before);
        Map<String, SubmissionRecord> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        return new ClassComparison(ids.stream()
                .map(id -> new ScoreChange(id, Optional.ofNullable(old.get(id)), Optional.ofNullable(now.get(id))))
                .sorted(Comparator.comparing(ScoreChange::direction).thenComparingDouble(ScoreChange::difference))
                .toList());
    }

    private static Map<String, SubmissionRecord> byId(List<SubmissionRecord> records) {
        Map<String, SubmissionRecord> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        return byId;
    }

    /** Those that are not as before. */
    List<ScoreChange> changed() {
        return changes.stream()
                .filter(change -> change.direction() != Direction.SAME)
                .toList();
    }

    /** For a terminal of 80 columns. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!changed().isEmpty()) {
            lines.add(row("submission", "before", "after", "change", "checks that did it"));
            changed().forEach(change -> lines.addAll(rows(change)));
            lines.add("");
            lines.add("What differs between the two, where a score does:");
            reasons().forEach((reason, count) -> lines.add("  " + reason + " (" + count + ")"));
            lines.add("");
        }
        lines.add(counts());
        return lines;
    }

    private static List<String> rows(ScoreChange change) {
        List<String> checks =
                new ArrayList<>(change.checks().stream().map(CheckChange::text).toList());
        if (checks.isEmpty()) {
            checks.add(change.direction().words());
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            boolean first = i == 0;
            rows.add(row(
                    first ? change.id() : "",
                    first ? points(change.scoreBefore()) : "",
                    first ? points(change.scoreAfter()) : "",
                    first ? String.format(Locale.ROOT, "%+.2f", change.difference()) : "",
                    checks.get(i)));
        }
        return rows;
    }

    private static String row(String id, String before, String after, String change, String check) {
        return String.format(Locale.ROOT, "%-22s %7s %7s %7s  %s", id, before, after, change, check)
                .stripTrailing();
    }

    static String points(Optional<Double> score) {
        return score.map(points -> String.format(Locale.ROOT, "%.2f", points)).orElse("none");
    }

    /** What differs between the two gradings, and in how many of the submissions that are not as before. */
    Map<String, Long> reasons() {
        return changed().stream()
                .flatMap(change -> change.reasons().stream())
                .collect(Collectors.groupingBy(reason -> reason, LinkedHashMap::new, Collectors.counting()));
    }

    /** How many went which way. */
    String counts() {
        Map<Direction, Long> counts = changes.stream()
                .collect(Collectors.groupingBy(
                        ScoreChange::direction, () -> new EnumMap<>(Direction.class), Collectors.counting()));
        return counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().words())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** For a spreadsheet: a row for each submission. */
    String csv() {
        Csv csv = new Csv().row(List.of("submission", "before", "after", "change", "direction", "checks", "reasons"));
        for (ScoreChange change : changes) {
            csv.row(List.of(
                    change.id(),
                    change.scoreBefore().<Object>map(score -> score).orElse(""),
                    change.scoreAfter().<Object>map(score -> score).orElse(""),
                    Math.round(change.difference() * 100) / 100.0,
                    change.direction().words(),
                    change.checks().stream().map(CheckChange::text).collect(Collectors.joining(" ")),
                    change.direction() == Direction.SAME ? "" : String.join("; ", change.reasons())));
        }
        return csv.toString();
    }
}
