package chainrule.testkit.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * All rows that there can be: the parameters, which of their values are allowed, and the rules that rows keep. Rows are
 * found parameter by parameter, so those that one rule asks for should stand near each other.
 */
public final class Space {
    private final List<Parameter<?>> parameters;
    private final Map<Parameter<?>, Integer> places = new IdentityHashMap<>();
    private final List<int[]> allowed;
    private final List<Rule> rules;
    private final List<Option> options;

    /** Something that holds of every row, asked once its parameters are chosen. */
    private record Rule(Predicate<Row> holds, int[] of) {

        boolean mayHold(Row row, int[] chosen) {
            for (int place : of) {
                if (chosen[place] == Row.OPEN) {
                    return true;
                }
            }
            return holds.test(row);
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
        return of.length == 1 ? without(rule, place(of[0])) : whereAll(rule, of);
    }

    /** A rule about one parameter leaves some of its values; then no row is tried that has another. */
    private Space without(Predicate<Row> rule, int place) {
        int[] left = Arrays.stream(allowed(place))
                .filter(value -> {
                    int[] chosen = open();
                    chosen[place] = value;
                    return rule.test(new Row(this, chosen));
                })
                .toArray();
        List<int[]> fewer = new ArrayList<>(allowed);
        fewer.set(place, left);
        return new Space(parameters, fewer, rules, options);
    }

    private Space whereAll(Predicate<Row> rule, Parameter<?>... of) {
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
            if (!wanted && option.isBeyondTheFirst()) {
                for (Parameter<?> parameter : option.of()) {
                    smaller = smaller.without(row -> row.isFirst(parameter), place(parameter));
                }
                continue;
            }
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
        for (int place = 0; place < chosen.length; place++) {
            if (chosen[place] != Row.OPEN && !isAllowed(place, chosen[place])) {
                return false;
            }
        }
        return keepsRules(chosen) && canBeCompleted(chosen.clone());
    }

    private boolean isAllowed(int place, int value) {
        for (int one : allowed(place)) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsRules(int[] chosen) {
        Row row = new Row(this, chosen);
        for (Rule rule : rules) {
            if (!rule.mayHold(row, chosen)) {
                return false;
            }
        }
        return true;
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
