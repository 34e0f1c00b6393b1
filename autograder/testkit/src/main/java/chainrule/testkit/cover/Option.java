package chainrule.testkit.cover;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that a case can do without, such as padding.
 *
 * @param name a word or two
 * @param isOn whether a row has it
 * @param of the parameters by which that is told
 */
public record Option(String name, Predicate<Row> isOn, List<Parameter<?>> of) {

    /**
     * An option.
     *
     * @param name a word or two
     * @param isOn whether a row has it
     * @param of the parameters by which that is told
     * @return the option
     */
    public static Option of(String name, Predicate<Row> isOn, Parameter<?>... of) {
        return new Option(name, isOn, List.of(of));
    }

    /**
     * An option that is on where any of some parameters has another value than its first.
     *
     * @param name a word or two
     * @param of the parameters
     * @return the option
     */
    public static Option beyondTheFirst(String name, Parameter<?>... of) {
        return of(name, row -> List.of(of).stream().anyMatch(one -> isBeyondTheFirst(row, one)), of);
    }

    private static <T> boolean isBeyondTheFirst(Row row, Parameter<T> parameter) {
        return !row.get(parameter).equals(parameter.values().get(0));
    }
}
