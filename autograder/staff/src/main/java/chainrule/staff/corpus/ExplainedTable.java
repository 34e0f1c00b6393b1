package chainrule.staff.corpus;

import chainrule.staff.corpus.WrongSolution.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was told, in numbers and in full. */
final class ExplainedTable {
    private static final int HUNDRED = 100;

    private final List<Explained> all;

    ExplainedTable(List<Explained> all) {
        this.all = all;
    }

    /** A row for each kind and exercise, and one for all of a kind. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-16s %-26s %5s %5s %6s %5s %6s %11s",
                "wrong solutions",
                "exercise",
                "all",
                "told",
                "wholly",
                "twice",
                "false",
                "characters"));
        for (Kind kind : Kind.values()) {
            Map<String, List<Explained>> rows = new LinkedHashMap<>();
            all.stream().filter(one -> one.solution().kind() == kind).forEach(one -> {
                rows.computeIfAbsent(one.solution().exercise().key(), key -> new ArrayList<>())
                        .add(one);
            });
            rows.forEach((exercise, some) -> lines.add(line(kind.words(), exercise, some)));
            if (!rows.isEmpty()) {
                lines.add(line(
                        kind.words(),
                        "all",
                        rows.values().stream().flatMap(List::stream).toList()));
            }
        }
        return lines;
    }

    private static String line(String kind, String exercise, List<Explained> some) {
        return String.format(
                Locale.ROOT,
                "%-16s %-26s %5d %4d%% %5d%% %4d%% %6d %11d",
                kind,
                exercise,
                some.size(),
                share(some.stream().filter(Explained::isTold).count(), some),
                share(some.stream().filter(Explained::isWholly).count(), some),
                share(some.stream().filter(Explained::isTwice).count(), some),
                some.stream().mapToInt(one -> one.wrong().size()).sum(),
                median(some.stream()
                        .flatMap(one -> one.characters().stream())
                        .sorted()
                        .toList()));
    }

    private static long share(long part, List<?> of) {
        return of.isEmpty() ? 0 : Math.round((double) HUNDRED * part / of.size());
    }

    private static int median(List<Integer> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    List<String> details() {
        List<String> lines = new ArrayList<>();
        for (Explained one : all) {
            lines.add(one.solution().exercise().key() + " | " + one.solution().name() + " | lost "
                    + one.lost().size()
                    + (one.stopped() ? " | stopped" : "")
                    + (one.untold().isEmpty() ? "" : " | untold " + one.untold()));
            one.told().forEach(sentence -> lines.add("    " + sentence));
            one.wrong().forEach(sentence -> lines.add("    FALSE " + sentence));
        }
        return lines;
    }

    List<String> falseOnes() {
        return all.stream()
                .filter(one -> !one.wrong().isEmpty())
                .flatMap(one -> one.wrong().stream()
                        .map(sentence -> "False of " + one.solution().name() + ": " + sentence))
                .toList();
    }
}
