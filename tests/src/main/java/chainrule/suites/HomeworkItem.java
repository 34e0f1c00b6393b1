package chainrule.suites;

import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * One computation of the homework sheets. The check takes expected values from the reference like every other; those
 * that stand here say what the reference must reproduce.
 *
 * @param <C> the kind of case
 * @param origin sheet and question
 * @param covers the keys of the results on the sheets that this computation holds, worked single entries included
 * @param note how the sheet's wording was read, and what is wrong on it
 * @param given the inputs
 * @param expected by name, recomputed from the definition; right where the sheet is not
 */
public record HomeworkItem<C>(
        String origin, List<String> covers, String note, C given, Map<String, JsonNode> expected) {

    /**
     * The homework of a layer, out of the file {@code homework.json} that stands beside the record of its lists.
     *
     * @param <H> the kind of record
     * @param lists a record of lists of items, one for each operation
     * @return what the file holds
     */
    public static <H extends Record> H read(Class<H> lists) {
        try (InputStream json = lists.getResourceAsStream("homework.json")) {
            return new JsonMapper().readValue(json, lists);
        } catch (IOException e) {
            throw new UncheckedIOException("homework.json of " + lists + " cannot be read", e);
        }
    }

    /**
     * Items as the cases of a check.
     *
     * @param <C> the kind of case
     * @param items computations of one operation
     * @return always those
     */
    public static <C> Cases<C> cases(List<HomeworkItem<C>> items) {
        return Cases.fixed(items.stream()
                .map(item -> new Posed<>(item.origin(), item.given()))
                .toList());
    }
}
