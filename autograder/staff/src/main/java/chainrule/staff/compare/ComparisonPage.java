package chainrule.staff.compare;

import chainrule.staff.compare.ScoreChange.CheckChange;
import chainrule.staff.compare.ScoreChange.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two gradings of a class as a page: texts and numbers, nothing left to decide.
 *
 * @param counts how many went which way, in a sentence
 * @param reasons what differs between the two gradings
 * @param checks those that earned something else, by key
 * @param groups the submissions that are not as before, those that lost first
 */
public record ComparisonPage(String counts, List<Count> reasons, List<CheckCount> checks, List<Group> groups) {

    /** In how many submissions something differs. */
    public record Count(String what, long submissions) {}

    /** From how many submissions a check takes points, and to how many it gives some. */
    public record CheckCount(String key, long lose, long gain) {}

    /** The submissions that went one way. */
    public record Group(String heading, List<Row> rows) {}

    /** A submission. */
    public record Row(String id, String before, String after, String change, String checks, String reasons) {}

    static ComparisonPage of(ClassComparison comparison) {
        List<Group> groups = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            List<Row> rows = comparison.changed().stream()
                    .filter(change -> change.direction() == direction)
                    .map(ComparisonPage::row)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(heading(direction, rows.size()), rows));
            }
        }
        List<Count> reasons = comparison.reasons().entrySet().stream()
                .map(reason -> new Count(reason.getKey(), reason.getValue()))
                .toList();
        return new ComparisonPage(comparison.counts(), reasons, checks(comparison.changed()), groups);
    }

    private static String heading(Direction direction, int submissions) {
        String words = direction.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": " + submissions;
    }

    private static List<CheckCount> checks(List<ScoreChange> changes) {
        Map<String, List<CheckChange>> byKey = changes.stream()
                .flatMap(change -> change.checks().stream())
                .collect(Collectors.groupingBy(CheckChange::key, TreeMap::new, Collectors.toList()));
        List<CheckCount> counts = new ArrayList<>();
        byKey.forEach((key, all) -> {
            long lose = all.stream().filter(CheckChange::isDown).count();
            counts.add(new CheckCount(key, lose, all.size() - lose));
        });
        return counts;
    }

    private static Row row(ScoreChange change) {
        return new Row(
                change.id(),
                ClassComparison.points(change.scoreBefore()),
                ClassComparison.points(change.scoreAfter()),
                String.format(Locale.ROOT, "%+.2f", change.difference()),
                change.checks().stream().map(CheckChange::text).collect(Collectors.joining(" ")),
                String.join("; ", change.reasons()));
    }
}
