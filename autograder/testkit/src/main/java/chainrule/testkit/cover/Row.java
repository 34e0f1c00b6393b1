package chainrule.testkit.cover;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A value for each parameter of a space; while a row is looked for, for some of them. */
public final class Row {
    static final int OPEN = -1;

    private final Space space;
    private final int[] chosen;

    Row(Space space, int[] chosen) {
        this.space = space;
        this.chosen = chosen;
    }

    /**
     * The value of a parameter.
     *
     * @param <T> what its values are
     * @param parameter one of the space
     * @return what was chosen
     */
    public <T> T get(Parameter<T> parameter) {
        return parameter.values().get(chosen[space.place(parameter)]);
    }

    /**
     * Whether a parameter has one of some values.
     *
     * @param <T> what its values are
     * @param parameter one of the space
     * @param values some of its values
     * @return whether what was chosen is among them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> boolean has(Parameter<T> parameter, T... values) {
        return Arrays.asList(values).contains(get(parameter));
    }

    boolean isFirst(Parameter<?> parameter) {
        return chosen[space.place(parameter)] == 0;
    }

    @Override
    public String toString() {
        return IntStream.range(0, chosen.length)
                .filter(place -> chosen[place] != OPEN)
                .mapToObj(place -> space.parameters().get(place) + " "
                        + space.parameters().get(place).values().get(chosen[place]))
                .collect(Collectors.joining(", "));
    }
}
