package chainrule.staff.slips;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * When a mistake shows: some know no stride but 1, some fail where two sizes are the same, some only where two things that
 * are right by themselves meet.
 *
 * @param when as in "only where …"
 * @param holds for the arguments of a call
 */
record Circumstance(String when, Predicate<Object[]> holds) {
    private static final int MOST = 4;

    /** Those about the arguments of one method. */
    static List<Circumstance> of(Method method, List<Object[]> samples) {
        List<Portion> parts = Portion.ofArguments(method);
        List<Circumstance> conditions = new ArrayList<>();
        List<Circumstance> on = new ArrayList<>();
        parts.forEach(part -> conditions.addAll(ofValue(part)));
        parts.forEach(part -> on.addAll(on(part, samples)));
        conditions.addAll(ofLengths(parts, samples));
        for (int i = 0; i < on.size(); i++) {
            for (int j = i + 1; j < on.size(); j++) {
                conditions.add(on.get(i).and(on.get(j)));
            }
        }
        return conditions;
    }

    private Circumstance and(Circumstance other) {
        return new Circumstance(when + " and " + other.when, holds.and(other.holds));
    }

    private static List<Circumstance> ofValue(Portion part) {
        List<Circumstance> conditions = new ArrayList<>();
        if (part.type() == int.class) {
            for (int value = 0; value <= MOST; value++) {
                conditions.add(equal(part, value));
            }
            conditions.add(
                    new Circumstance(part.name() + " is above " + MOST, given -> (Integer) part.of(given) > MOST));
        } else if (part.type() == boolean.class) {
            conditions.add(equal(part, true));
            conditions.add(equal(part, false));
        } else if (part.type().isEnum()) {
            for (Object constant : part.type().getEnumConstants()) {
                conditions.add(equal(part, constant));
            }
        } else if (part.axes() > 0) {
            conditions.add(new Circumstance(part.name() + " is null", given -> part.of(given) == null));
        }
        return conditions;
    }

    /** Whether something that can be switched on is: a whole number is by any value but its smallest. */
    private static List<Circumstance> on(Portion part, List<Object[]> samples) {
        if (part.type() == int.class) {
            int least = samples.stream()
                    .mapToInt(given -> (Integer) part.of(given))
                    .min()
                    .orElse(0);
            return List.of(
                    new Circumstance(part.name() + " is above " + least, given -> (Integer) part.of(given) > least));
        }
        return part.axes() > 0 ? ofValue(part) : ofValue(part).stream().skip(1).toList();
    }

    private static List<Circumstance> ofLengths(List<Portion> parts, List<Object[]> samples) {
        List<Length> lengths = new ArrayList<>();
        for (Portion part : parts) {
            for (int axis = 0; axis < part.axes(); axis++) {
                lengths.add(new Length(part, axis));
            }
        }
        List<Circumstance> conditions = new ArrayList<>();
        for (Length length : lengths) {
            for (int value = 1; value <= MOST; value++) {
                int wanted = value;
                conditions.add(new Circumstance(length + " is " + wanted, given -> length.of(given) == wanted));
            }
            conditions.add(new Circumstance(length + " is above " + MOST, given -> length.of(given) > MOST));
        }
        for (int i = 0; i < lengths.size(); i++) {
            for (int j = i + 1; j < lengths.size(); j++) {
                if (!areAlwaysEqual(lengths.get(i), lengths.get(j), samples)) {
                    conditions.add(equal(lengths.get(i), lengths.get(j)));
                }
            }
        }
        return conditions;
    }

    private static boolean areAlwaysEqual(Length one, Length other, List<Object[]> samples) {
        return samples.stream().allMatch(given -> one.of(given) == other.of(given));
    }

    private static Circumstance equal(Length one, Length other) {
        return new Circumstance(
                one + " equals " + other, given -> one.of(given) == other.of(given) && one.of(given) > 1);
    }

    private static Circumstance equal(Portion part, Object value) {
        return new Circumstance(part.name() + " is " + value, given -> Objects.equals(part.of(given), value));
    }

    /** How many entries there are along one axis. */
    private record Length(Portion part, int axis) {

        int of(Object[] given) {
            int[] shape = Nested.shape(part.of(given));
            return axis < shape.length ? shape[axis] : -1;
        }

        @Override
        public String toString() {
            return part.name() + "'s length along axis " + axis;
        }
    }
}
