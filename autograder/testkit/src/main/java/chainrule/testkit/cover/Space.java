package chainrule.testkit.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** All rows that there can be: the parameters, which of their values are allowed, and the rules that rows keep. */
public final class Space {
    private final List<Parameter<?>> parameters;
    private final Map<Parameter<?>, Integer> places = new HashMap<>();
    private final List<int[]> allowed;
    private final List<Rule> rules;
    private final List<Option> options;

    /** Something that holds of every row, asked once its parameters are chosen. */
    private record Rule(Predicate<Row> holds, int[] of) {

        boolean mayHold(Row row, int[] chosen) {
            return Arrays.stream(of).anyMatch(place -> chosen[place] == Row.OPEN) || holds.test(row);
        }
    }

    private Space(List<Parameter<?>> parameters, List<int[]> allowed, List<Rule> rules, List<Option> options) {
        this.parameters = parameters;
        this.allowed = allowed;
        this.rules = rules;
        this.options = options;
        parameters.forEach(parameter -> places.put(parameter, places.size()));
    }

    /**
     * Every combination of values.
     *
     * @param parameters no two alike
     * @return a space without rules
     */
    public static Space of(Parameter<?>... parameters) {
        List<int[]> all = Arrays.stream(parameters)
                .map(parameter -> IntStream.range(0, parameter.values().size()).toArray())
                .toList();
        return new Space(List.of(parameters), all, List.of(), List.of());
    }

    /**
     * This space without the rows that break a rule.
     *
     * @param rule what must hold
     * @param of the parameters that it asks for, and no others
     * @return a smaller space
     */
    public Space where(Predicate<Row> rule, Parameter<?>... of) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(new Rule(rule, Arrays.stream(of).mapToInt(this::place).toArray()));
        return new Space(parameters, allowed, more, options);
    }

    /**
     * This space with some values of a parameter alone.
     *
     * @param <T> what its values are
     * @param parameter one of its parameters
     * @param values those that may be chosen
     * @return a smaller space
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> Space with(Parameter<T> parameter, T... values) {
        List<int[]> fewer = new ArrayList<>(allowed);
        fewer.set(
                place(parameter),
                Arrays.stream(values).mapToInt(parameter.values()::indexOf).toArray());
        return new Space(parameters, fewer, rules, options);
    }

    /**
     * This space, of which something is optional.
     *
     * @param some what a row can do without
     * @return the same rows
     */
    public Space withOptions(Option... some) {
        return new Space(parameters, allowed, rules, List.of(some));
    }

    /**
     * The rows in which some options are on and all others off.
     *
     * @param on those
     * @return a smaller space
     */
    public Space only(Option... on) {
        Space smaller = this;
        for (Option option : options) {
            boolean wanted = Arrays.asList(on).contains(option);
            smaller = smaller.where(
                    row -> option.isOn().test(row) == wanted, option.of().toArray(Parameter<?>[]::new));
        }
        return smaller;
    }

    /**
     * What a row can do without.
     *
     * @return the options, in order
     */
    public List<Option> options() {
        return options;
    }

    List<Parameter<?>> parameters() {
        return parameters;
    }

    int[] allowed(int place) {
        return allowed.get(place);
    }

    int place(Parameter<?> parameter) {
        Integer place = places.get(parameter);
        if (place == null) {
            throw new IllegalArgumentException("no parameter of this space: " + parameter);
        }
        return place;
    }

    int[] open() {
        int[] open = new int[parameters.size()];
        Arrays.fill(open, Row.OPEN);
        return open;
    }

    /** Whether a row can have these values: what is still open can be chosen so that all rules hold. */
    boolean canHold(int[] chosen) {
        return IntStream.range(0, chosen.length)
                        .allMatch(place -> chosen[place] == Row.OPEN || isAllowed(place, chosen[place]))
                && keepsRules(chosen)
                && canBeCompleted(chosen.clone());
    }

    private boolean isAllowed(int place, int value) {
        return Arrays.stream(allowed(place)).anyMatch(one -> one == value);
    }

    private boolean keepsRules(int[] chosen) {
        Row row = new Row(this, chosen);
        return rules.stream().allMatch(rule -> rule.mayHold(row, chosen));
    }

    private boolean canBeCompleted(int[] chosen) {
        int open = 0;
        while (open < chosen.length && chosen[open] != Row.OPEN) {
            open++;
        }
        if (open == chosen.length) {
            return true;
        }
        for (int value : allowed(open)) {
            chosen[open] = value;
            if (keepsRules(chosen) && canBeCompleted(chosen)) {
                return true;
            }
        }
        chosen[open] = Row.OPEN;
        return false;
    }
}
