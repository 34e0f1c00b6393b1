package chainrule.suites;

import com.fasterxml.jackson.databind.JsonNode;
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
        String origin, List<String> covers, String note, C given, Map<String, JsonNode> expected) {}
