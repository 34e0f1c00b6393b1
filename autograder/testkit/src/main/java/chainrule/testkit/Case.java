package chainrule.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The inputs of one computation: a record whose components are arrays of {@code double}, numbers, and records of the
 * contract. Equal cases have equal inputs; a case never holds an expected value.
 *
 * <p>What a case says about itself beside its inputs serves the message alone: it never moves a score.
 */
public interface Case {

    /**
     * Everything about this case that is not an array, in one line of the field's words.
     *
     * @return such as {@code stride 2 x 1, padding 1, groups 2}; empty when there is nothing to say
     */
    String settings();

    /**
     * What is special about this case. When every failing case of a check has one of these and no other case has it,
     * the student is told: "only in cases with …".
     *
     * @return such as {@code a stride above 1}; by default the names of the settings, such as {@code padding}
     */
    default List<String> traits() {
        return Arrays.stream(settings().split(","))
                .map(setting -> setting.replaceFirst("\\d.*", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * The counts by which a sum and a mean can be mistaken for each other.
     *
     * @return such as 4 under {@code the number of images}, in the order in which they are tried
     */
    default Map<String, Integer> counts() {
        return Map.of();
    }

    /**
     * What the indices of a result stand for.
     *
     * @param output the name of the result
     * @param rank how many indices it has
     * @return a noun in the singular for each; empty when nothing can be said
     */
    default List<String> axes(String output, int rank) {
        return switch (rank) {
            case 4 ->
                output.endsWith("w")
                        ? List.of("filter", "channel", "row", "column")
                        : List.of("image", "channel", "row", "column");
            case 2 -> List.of("row", "column");
            default -> List.of();
        };
    }

    /**
     * Which cells of an input one entry of a result is computed from.
     *
     * @param output the name of the result
     * @param index of the entry
     * @return the cells, or nothing when this kind of case cannot tell
     */
    default Optional<Window> window(String output, int[] index) {
        return Optional.empty();
    }
}
