package chainrule.suites;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.Exercise;
import chainrule.testkit.Graded;
import chainrule.testkit.Posed;
import chainrule.testkit.Recorder;
import chainrule.testkit.Suite;
import chainrule.testkit.draw.Seeds;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * The checks that a suite declares, applied in this process. Simpler than the grader on purpose: no proxies, no limits.
 *
 * @param suite the suite's class
 * @param checks in order of their numbers
 */
public record DeclaredChecks(Class<?> suite, List<Declared> checks) {
    /** By suite, check and secret: there is one reference, and every specimen meets the same cases. */
    private static final Map<List<?>, List<Answered<?>>> ANSWERS = new HashMap<>();

    /**
     * One method of the suite.
     *
     * @param key the method's name
     * @param graded its annotation
     * @param check what it declared
     */
    public record Declared(String key, Graded graded, Check<?, ?> check) {}

    /** Those of every suite that the grader finds. */
    public static List<DeclaredChecks> all() {
        return ServiceLoader.load(Suite.class).stream()
                .map(provider -> of(provider.type()))
                .toList();
    }

    public static DeclaredChecks of(Class<?> suite) {
        return new DeclaredChecks(
                suite,
                Arrays.stream(suite.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Graded.class))
                        .map(method -> declared(suite, method))
                        .sorted(Comparator.comparing(
                                declared -> declared.graded().number()))
                        .toList());
    }

    /** These without the larger cases, on which a solution that is too slow would never end in this process. */
    public DeclaredChecks withoutLarge() {
        return new DeclaredChecks(
                suite,
                checks.stream()
                        .filter(declared -> declared.check().judged() != Judged.LARGE)
                        .toList());
    }

    public Exercise exercise() {
        return suite.getAnnotation(Exercise.class);
    }

    public Check<?, ?> check(String key) {
        return checks.stream()
                .filter(declared -> declared.key().equals(key))
                .map(Declared::check)
                .findFirst()
                .orElseThrow();
    }

    /** The cases of a check for one secret, as the grader would pose them. */
    public <C extends Record & Case> List<Posed<C>> cases(String key, String secret) {
        @SuppressWarnings("unchecked")
        Check<?, C> check = (Check<?, C>) check(key);
        Seeds seeds = new Seeds(secret);
        return check.cases().make(index -> seeds.draw(exercise().key() + '.' + key, index));
    }

    /** The keys of the checks that an implementation does not pass. */
    public Set<String> lost(Object implementation, Object reference, String secret) {
        Set<String> lost = new LinkedHashSet<>();
        for (Declared declared : checks) {
            if (isLost(declared, implementation, reference, secret)) {
                lost.add(declared.key());
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

    private boolean isLost(Declared declared, Object implementation, Object reference, String secret) {
        return ANSWERS
                .computeIfAbsent(
                        List.of(suite, declared.key(), secret),
                        any -> answered(checkOf(declared.check()), declared.key(), reference, secret))
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

    private static Declared declared(Class<?> suite, Method method) {
        List<Check<?, ?>> recorded = new ArrayList<>();
        try {
            var constructor = suite.getDeclaredConstructor();
            constructor.setAccessible(true);
            method.setAccessible(true);
            method.invoke(constructor.newInstance(), (Recorder) recorded::add);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " cannot declare its check", e);
        }
        if (recorded.size() != 1) {
            throw new AssertionError(method + " declares " + recorded.size() + " checks");
        }
        return new Declared(method.getName(), method.getAnnotation(Graded.class), recorded.get(0));
    }
}
