package chainrule.staff.slips;

import chainrule.grader.submission.Answer;
import chainrule.wire.ContractMethods;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The slips that can be made around the calls of an interface, whatever implements it. */
final class AroundSlips {
    /** The slip that takes too long, and no other. */
    static final String SLOW = "works through all of it once for every number that is given";

    private static final int SLOWEST = 1_000_000;

    private final Method method;
    private final List<Portion> arguments;
    private final List<Portion> results;
    private final List<Object[]> samples;
    private final List<Around> all = new ArrayList<>();

    private AroundSlips(Method method, List<Object[]> samples) {
        this.method = method;
        this.samples = samples;
        arguments = Portion.ofArguments(method);
        results = Portion.ofResult(method);
    }

    /**
     * A slip.
     *
     * @param method around which it is made
     * @param what in words
     * @param made makes it for a solution that is loaded
     */
    record Around(Method method, String what, Supplier<AroundCall> made) {}

    /**
     * All of them.
     *
     * @param contract the interface
     * @param samples arguments that may occur, for each method
     * @return in the same order on every run
     */
    static List<Around> of(Class<?> contract, Map<Method, List<Object[]>> samples) {
        return ContractMethods.of(contract).all().stream()
                .flatMap(method -> new AroundSlips(method, samples.getOrDefault(method, List.of())).made().stream())
                .toList();
    }

    private List<Around> made() {
        arguments.forEach(this::spoilArgument);
        results.forEach(this::spoilResult);
        results.forEach(this::rememberResult);
        arguments.stream().filter(part -> part.axes() > 0).forEach(this::rememberArgument);
        for (Circumstance condition : Circumstance.of(method, samples)) {
            results.forEach(part -> negateWhere(condition, part));
        }
        add(SLOW, () -> (given, right) -> {
            for (long done = 1; done < Math.min(SLOWEST, size(given)); done++) {
                Answer<Object> answer = right.apply(given);
                if (answer.fault().isPresent()) {
                    return answer;
                }
            }
            return right.apply(given);
        });
        return all;
    }

    private void add(String what, Supplier<AroundCall> made) {
        all.add(new Around(method, what, made));
    }

    private void spoilArgument(Portion part) {
        for (Spoiling spoiling : spoilings(part)) {
            add(part.name() + " is " + spoiling.what(), () -> (given, right) -> {
                Object value = part.of(given);
                return right.apply(
                        value == null
                                ? given
                                : part.replaced(given, spoiling.change().apply(value)));
            });
        }
        for (Portion other : arguments) {
            if (part.canBeTakenFor(other)) {
                add(
                        other.name() + " is taken for " + part.name(),
                        () -> (given, right) -> right.apply(part.replaced(given, other.of(given))));
            }
            if (part.canBeTakenFor(other) && arguments.indexOf(part) < arguments.indexOf(other)) {
                add(
                        part.name() + " and " + other.name() + " are exchanged",
                        () -> (given, right) ->
                                right.apply(other.replaced(part.replaced(given, other.of(given)), part.of(given))));
            }
        }
        for (Object constant : constants(part.type())) {
            add(
                    part.name() + " is always " + constant,
                    () -> (given, right) -> right.apply(part.replaced(given, constant)));
        }
    }

    private static List<Object> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.asList(type.getEnumConstants())
                : type == boolean.class ? List.of(true, false) : List.of();
    }

    private void spoilResult(Portion part) {
        for (Spoiling spoiling : spoilings(part)) {
            add(
                    part.name() + " is " + spoiling.what(),
                    () -> (given, right) -> spoilt(right.apply(given), part, spoiling));
        }
    }

    private static Answer<Object> spoilt(Answer<Object> answer, Portion part, Spoiling spoiling) {
        Object value = part.within(answer.value());
        return value == null
                ? answer
                : AroundCall.with(
                        answer, part.replaced(answer.value(), spoiling.change().apply(value)));
    }

    private static List<Spoiling> spoilings(Portion part) {
        if (part.type() == int.class) {
            return Spoiling.ofWholeNumber();
        }
        List<Spoiling> all = new ArrayList<>();
        if (part.axes() >= 0) {
            all.addAll(Spoiling.ofNumbers(part.axes()));
        }
        if (part.axes() == 0) {
            all.addAll(Spoiling.ofOneNumber());
        }
        return all;
    }

    private void negateWhere(Circumstance condition, Portion part) {
        if (part.axes() >= 0) {
            Spoiling negated = new Spoiling("negated", value -> Nested.map(value, (index, number) -> -number));
            add(part.name() + " is negated, only where " + condition.when(), () -> (given, right) -> {
                Answer<Object> answer = right.apply(given);
                return condition.holds().test(given) ? spoilt(answer, part, negated) : answer;
            });
        }
    }

    private void rememberResult(Portion part) {
        if (part.axes() < 0) {
            return;
        }
        add(part.name() + " is added to that of the call before where it is as large", () -> new AroundCall() {
            private Object before;

            @Override
            public Answer<Object> call(Object[] given, java.util.function.Function<Object[], Answer<Object>> right) {
                return spoilt(right.apply(given), part, new Spoiling("", value -> {
                    before = before != null && Arrays.equals(Nested.shape(before), Nested.shape(value))
                            ? Nested.sum(value, before)
                            : value;
                    return before;
                }));
            }
        });
    }

    private void rememberArgument(Portion part) {
        add(part.name() + " is that of the call before where it is as large", () -> new AroundCall() {
            private Object before;

            @Override
            public Answer<Object> call(Object[] given, java.util.function.Function<Object[], Answer<Object>> right) {
                Object now = part.of(given);
                boolean same = before != null && Arrays.equals(Nested.shape(before), Nested.shape(now));
                Object used = same ? before : now;
                before = now;
                return right.apply(part.replaced(given, used));
            }
        });
    }

    private long size(Object[] given) {
        return arguments.stream()
                .filter(part -> part.axes() > 0)
                .mapToLong(part -> Arrays.stream(Nested.shape(part.of(given)))
                        .asLongStream()
                        .reduce(1, (a, b) -> a * b))
                .max()
                .orElse(1);
    }
}
