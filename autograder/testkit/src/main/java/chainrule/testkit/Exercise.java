package chainrule.testkit;

import chainrule.testkit.Check.Judged;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One thing to implement, and the checks by which it is graded.
 *
 * @param <S> the contract interface
 * @param key the name by which a configuration chooses it, such as {@code linear-rnn}
 * @param title what students read
 * @param contract what students implement
 * @param checks in the order in which they are numbered
 */
public record Exercise<S>(String key, String title, Class<S> contract, List<Check<S, ?>> checks) {

    /**
     * Holds its checks in order; no two of them have one key or one name. Where one judges the digits, single precision
     * is enough for the others.
     */
    public Exercise {
        checks = checks.stream().anyMatch(Exercise::judgesDigits)
                ? checks.stream()
                        .<Check<S, ?>>map(check -> judgesDigits(check) ? check : check.in(Precision.SINGLE))
                        .toList()
                : List.copyOf(checks);
        requireDistinct(key, checks, Check::key);
        requireDistinct(key, checks, Check::name);
    }

    /**
     * An exercise.
     *
     * @param <S> the contract interface
     * @param key the name by which a configuration chooses it
     * @param title what students read
     * @param contract what students implement
     * @param checks in the order in which they are numbered
     * @return the exercise
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <S> Exercise<S> of(String key, String title, Class<S> contract, Check<S, ?>... checks) {
        return new Exercise<>(key, title, contract, List.of(checks));
    }

    /**
     * One of its checks.
     *
     * @param wanted a key
     * @return the check of that key
     * @throws IllegalArgumentException if there is none
     */
    public Check<S, ?> check(String wanted) {
        return checks.stream()
                .filter(check -> check.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no check " + wanted));
    }

    /**
     * By which everything but an author calls one of its checks.
     *
     * @param check one of its checks
     * @return such as {@code convolution2d.forward-stride}
     */
    public String keyOf(Check<?, ?> check) {
        return key + '.' + check.key();
    }

    /**
     * This exercise with some of its checks.
     *
     * @param wanted which ones
     * @return a copy
     */
    public Exercise<S> only(Predicate<Check<?, ?>> wanted) {
        return new Exercise<>(
                key, title, contract, checks.stream().filter(wanted).toList());
    }

    /**
     * This exercise where any of several equal maxima may take the gradient, not the first alone.
     *
     * @return an exercise with the same checks, of which those that tell the rules apart compute something else
     */
    public Exercise<S> withAnyTie() {
        return new Exercise<>(
                key,
                title,
                contract,
                checks.stream().<Check<S, ?>>map(Check::withAnyTie).toList());
    }

    private static boolean judgesDigits(Check<?, ?> check) {
        return check.judged() == Judged.DIGITS;
    }

    private static void requireDistinct(
            String key, List<? extends Check<?, ?>> checks, Function<Check<?, ?>, String> what) {
        Set<String> seen = new HashSet<>();
        for (Check<?, ?> check : checks) {
            String one = what.apply(check);
            if (!one.isEmpty() && !seen.add(one)) {
                throw new IllegalArgumentException(key + " has two checks " + one);
            }
        }
    }
}
