package chainrule.testkit.cover;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that a case can do without, such as padding.
 *
 * @param name a word or two
 * @param isOn whether a row has it
 * @param of the parameters by which that is told
 * @param isBeyondTheFirst whether it is off where, and only where, all of them have their first value
 */
public record Option(String name, Predicate<Row> isOn, List<Parameter<?>> of, boolean isBeyondTheFirst) {

    /**
     * An option.
     *
     * @param name a word or two
     * @param isOn whether a row has it
     * @param of the parameters by which that is told
     * @return the option
     */
    public static Option of(String name, Predicate<Row> isOn, Parameter<?>... of) {
        return new Option(name, isOn, List.of(of), false);
    }

    /**
     * An option that is on where any of some parameters has another value than its first.
     *
     * @param name a word or two
     * @param of the parameters
     * @return the option
     */
    public static Option beyondTheFirst(String name, Parameter<?>... of) {
        List<Parameter<?>> all = List.of(of);
        return new Option(name, row -> all.stream().anyMatch(one -> !row.isFirst(one)), all, true);
    }
}
