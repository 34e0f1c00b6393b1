package chainrule.suites.convolution;

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
 * The homework sheets' convolutions, out of {@code homework.json}.
 *
 * @param forward those that ask for an output, with stride and padding at most
 * @param variants those that ask for an output, with dilation, groups or circular padding
 * @param backward those that ask for gradients
 * @param step those that ask for an update
 */
record Homework(
        List<Item<ForwardCase>> forward,
        List<Item<ForwardCase>> variants,
        List<Item<BackwardCase>> backward,
        List<Item<StepCase>> step) {

    /**
     * One computation. The check takes expected values from the reference like every other; those that stand here say
     * what the reference must reproduce.
     *
     * @param origin sheet and question
     * @param covers the keys of the results on the sheets that this computation holds, worked single entries included
     * @param note how the sheet's wording was read
     * @param given the inputs
     * @param expected by name, recomputed from the definition; right where the sheet is not
     */
    record Item<C>(String origin, List<String> covers, String note, C given, Map<String, JsonNode> expected) {}

    static Homework read() {
        try (InputStream json = Homework.class.getResourceAsStream("homework.json")) {
            return new JsonMapper().readValue(json, Homework.class);
        } catch (IOException e) {
            throw new UncheckedIOException("homework.json cannot be read", e);
        }
    }

    static <C> Cases<C> cases(List<Item<C>> items) {
        return Cases.fixed(items.stream()
                .map(item -> new Posed<>(item.origin(), item.given()))
                .toList());
    }
}
