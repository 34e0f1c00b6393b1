package chainrule.testkit.cover;

import java.util.List;

/**
 * Something about a case that can be chosen, such as the rows of a kernel.
 *
 * @param <T> what its values are
 * @param name a word or two
 * @param values those that matter: of values that are all treated alike, one
 */
public record Parameter<T>(String name, List<T> values) {

    /**
     * A parameter.
     *
     * @param <T> what its values are
     * @param name a word or two
     * @param values those that matter, the plainest first
     * @return the parameter
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Parameter<T> of(String name, T... values) {
        return new Parameter<>(name, List.of(values));
    }

    @Override
    public String toString() {
        return name;
    }
}
