package chainrule.suites;

import chainrule.grader.suite.Suites;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checks of an exercise, applied in this process. Simpler than the grader on purpose: no proxies, no limits.
 *
 * @param exercise that the grader finds
 * @param checks some of its checks, or all
 */
public record DeclaredChecks(Exercise<?> exercise, List<Check<?, ?>> checks) {
    /** By exercise, check and secret: there is one reference, and every specimen meets the same cases. */
    private static final Map<List<?>, List<Answered<?>>> ANSWERS = new HashMap<>();

    /** Those of every exercise that the grader finds. */
    public static List<DeclaredChecks> all() {
        return Suites.find().values().stream()
                .map(exercise -> new DeclaredChecks(exercise, List.copyOf(exercise.checks())))
                .toList();
    }

    public static DeclaredChecks of(String exercise) {
        return all().stream()
                .filter(one -> one.exercise.key().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    /** These without the larger cases, on which a solution that is too slow would never end in this process. */
    public DeclaredChecks withoutLarge() {
        return new DeclaredChecks(
                exercise,
                checks.stream().filter(check -> check.judged() != Judged.LARGE).toList());
    }

    public Check<?, ?> check(String key) {
        return exercise.check(key);
    }

    /** The cases of a check for one secret, as the grader would pose them. */
    public <C extends Record & Case> List<Posed<C>> cases(String key, String secret) {
        @SuppressWarnings("unchecked")
        Check<?, C> check = (Check<?, C>) check(key);
        Seeds seeds = new Seeds(secret);
        return check.cases().make(index -> seeds.draw(exercise.key() + '.' + key, index));
    }

    /** The keys of the checks that an implementation does not pass. */
    public Set<String> lost(Object implementation, Object reference, String secret) {
        Set<String> lost = new LinkedHashSet<>();
        for (Check<?, ?> check : checks) {
            if (isLost(check, implementation, reference, secret)) {
                lost.add(check.key());
            }
        }
        return lost;
    }

    /** Whether one of the small cases of a check shows that an implementation is wrong. */
    public boolean failsOnARung(String key, Object implementation, Object reference) {
        return failsOnARung(checkOf(check(key)), implementation, reference);
    }

    private <C extends Record & Case> boolean failsOnARung(
            Check<Object, C> check, Object implementation, Object reference) {
        return check.rungs().stream()
                .anyMatch(given -> Answered.by(reference, check, given).isMissedBy(implementation));
    }

    private boolean isLost(Check<?, ?> check, Object implementation, Object reference, String secret) {
        return ANSWERS
                .computeIfAbsent(
                        List.of(exercise.key(), check.key(), secret),
                        any -> answered(checkOf(check), check.key(), reference, secret))
                .stream()
                .anyMatch(answered -> answered.isMissedBy(implementation));
    }

    private <C extends Record & Case> List<Answered<?>> answered(
            Check<Object, C> check, String key, Object reference, String secret) {
        List<Answered<?>> answered = new ArrayList<>();
        for (Posed<C> posed : this.<C>cases(key, secret)) {
            answered.add(Answered.by(reference, check, posed.given()));
        }
        return answered;
    }

    @SuppressWarnings("unchecked")
    private static Check<Object, ?> checkOf(Check<?, ?> check) {
        return (Check<Object, ?>) check;
    }

    @Override
    public String toString() {
        return exercise.key();
    }
}
