package chainrule.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be said of a case beside its inputs: it serves the message alone and never moves a score. A case says its
 * settings by itself; an exercise adds what only it knows, in one place for all its kinds of case.
 */
public final class Facts {
    private final Map<String, Boolean> traits = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<Named, List<String>> axes = new LinkedHashMap<>();
    private final Map<String, Function<int[], Window>> windows = new LinkedHashMap<>();
    private String settings;

    /** One name can stand for results of several ranks, such as the outputs of one step and of all. */
    private record Named(String name, int rank) {}

    private Facts(String settings) {
        this.settings = settings;
    }

    /**
     * What a record tells by itself: its parameters.
     *
     * @param given a case
     * @param usual records of parameters as they usually are; what is as in the one of its class goes without saying
     * @return its facts, to which more can be added
     */
    public static Facts of(Record given, Record... usual) {
        return new Facts(Settings.of(given, List.of(usual)));
    }

    /**
     * Says the settings in other words.
     *
     * @param other in one line of the field's words
     * @return this
     */
    public Facts settings(String other) {
        settings = other;
        return this;
    }

    /**
     * Adds something special that a case of this kind may have.
     *
     * @param sentence goes on from "only in cases with", such as {@code a stride above 1}
     * @param holds whether this case has it
     * @return this
     */
    public Facts trait(String sentence, boolean holds) {
        traits.put(sentence, holds);
        return this;
    }

    /**
     * Adds a number by which a sum and a mean can be mistaken for each other.
     *
     * @param name such as {@code the number of images}
     * @param count how many there are
     * @return this
     */
    public Facts count(String name, int count) {
        counts.put(name, count);
        return this;
    }

    /**
     * Says what the indices of an input or a result stand for, and of the gradient with respect to it.
     *
     * @param name such as {@code h}, which says it for {@code dh} too
     * @param nouns in the singular, one for each index
     * @return this
     */
    public Facts axes(String name, String... nouns) {
        axes.put(new Named(name, nouns.length), List.of(nouns));
        return this;
    }

    /**
     * Says which cells of an input each entry of a result is computed from.
     *
     * @param output the name of the result
     * @param cells for the index of an entry
     * @return this
     */
    public Facts window(String output, Function<int[], Window> cells) {
        windows.put(output, cells);
        return this;
    }

    /**
     * Everything about the case that is not an array, in one line of the field's words.
     *
     * @return such as {@code stride 2 x 1, padding 1, groups 2}; empty when there is nothing to say
     */
    public String settings() {
        return settings;
    }

    /**
     * What is special about the case. When every failing case of a check has one of these and no other case has it, the
     * student is told: "only in cases with …".
     *
     * @return such as {@code a stride above 1}; the names of the settings, where no traits were added
     */
    public List<String> traits() {
        return traits.isEmpty()
                ? Settings.names(settings)
                : traits.keySet().stream().filter(traits::get).toList();
    }

    /**
     * The counts by which a sum and a mean can be mistaken for each other.
     *
     * @return such as 4 under {@code the number of images}, in the order in which they are tried
     */
    public Map<String, Integer> counts() {
        return counts;
    }

    /**
     * What the indices of a result stand for.
     *
     * @param output the name of the result
     * @param rank how many indices it has
     * @return a noun in the singular for each; empty when nothing can be said
     */
    public List<String> axes(String output, int rank) {
        String of = output.startsWith("d") ? output.substring(1) : output;
        List<String> said = axes.getOrDefault(new Named(output, rank), axes.get(new Named(of, rank)));
        return said == null ? usualAxes(output, rank) : said;
    }

    private static List<String> usualAxes(String output, int rank) {
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
    public Optional<Window> window(String output, int[] index) {
        return Optional.ofNullable(windows.get(output)).map(cells -> cells.apply(index));
    }
}
