package chainrule.testkit.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The layouts of the checks of an exercise, chosen together: each check has its own part of the space, and over all of
 * them every pair of values occurs that can. They are chosen when the first of them is wanted; whoever takes part says
 * so before. Where a part has no rows left that bring something new, it gets more that were met least.
 *
 * @param <L> the kind of layout
 */
public final class Design<L> {
    private final Space whole;
    private final Function<Row, L> layout;
    private final Map<Object, Function<Covering, List<Row>>> wanted = new LinkedHashMap<>();
    private Map<Object, List<L>> layouts;

    /**
     * A design without checks.
     *
     * @param whole all rows that there can be
     * @param layout makes a layout out of a row
     */
    public Design(Space whole, Function<Row, L> layout) {
        this.whole = whole;
        this.layout = layout;
    }

    /**
     * So many layouts of a part of the space.
     *
     * @param count how many
     * @param part of the whole space
     * @return the layouts, once all that takes part is said
     */
    public Supplier<List<L>> some(int count, Space part) {
        return take(covering -> rows(covering, part, count));
    }

    /**
     * So many layouts of each of several parts of the space.
     *
     * @param count how many of each
     * @param parts of the whole space
     * @return the layouts, part by part, once all that takes part is said
     */
    public Supplier<List<L>> each(int count, Space... parts) {
        return take(covering -> Stream.of(parts)
                .flatMap(part -> rows(covering, part, count).stream())
                .toList());
    }

    /**
     * For each pair of options a layout that has only those two, and then as many as it takes until every pair of values
     * has occurred. What is said after it brings nothing that is new.
     *
     * @return the layouts, once all that takes part is said
     */
    public Supplier<List<L>> combinations() {
        return take(covering -> {
            List<Row> rows = new ArrayList<>();
            List<Option> options = whole.options();
            for (int first = 0; first < options.size(); first++) {
                for (int second = first + 1; second < options.size(); second++) {
                    rows.addAll(rows(covering, whole.only(options.get(first), options.get(second)), 1));
                }
            }
            rows.addAll(rest(covering));
            return rows;
        });
    }

    private synchronized Supplier<List<L>> take(Function<Covering, List<Row>> part) {
        if (layouts != null) {
            throw new IllegalStateException("the layouts are chosen already");
        }
        Object key = new Object();
        wanted.put(key, part);
        return () -> layouts().get(key);
    }

    private synchronized Map<Object, List<L>> layouts() {
        if (layouts == null) {
            Covering covering = new Covering(whole);
            Map<Object, List<L>> all = new LinkedHashMap<>();
            wanted.forEach((key, part) ->
                    all.put(key, part.apply(covering).stream().map(layout).toList()));
            layouts = all;
        }
        return layouts;
    }

    private static List<Row> rows(Covering covering, Space part, int count) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < count) {
            Optional<Row> next = covering.next(part);
            if (next.isEmpty()) {
                break;
            }
            rows.add(next.get());
        }
        return rows;
    }

    private List<Row> rest(Covering covering) {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> next = covering.nextNew(whole); next.isPresent(); next = covering.nextNew(whole)) {
            rows.add(next.get());
        }
        return rows;
    }
}
