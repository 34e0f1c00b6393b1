package chainrule.suites;

import chainrule.grader.suite.Suites;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Numbers;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checks of an exercise, applied in this process. Simpler than the grader on purpose: no proxies, no limits.
 *
 * @param exercise that the grader finds
 * @param checks some of its checks, or all
 */
public record DeclaredChecks(Exercise<?> exercise, List<Check<?, ?>> checks) {
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

    /** The drawn cases of a kind whose values are judged, but for large ones. */
    public <C extends Record & Case> List<C> drawn(Class<C> kind, String secret) {
        return checks.stream()
                .filter(check -> check.judged() == Judged.VALUES)
                .flatMap(check -> cases(check.key(), secret).stream())
                .filter(posed -> posed.origin().isEmpty())
                .map(Posed::given)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * The drawn cases of a kind, but for large ones and those whose numbers are not multiples of 1/16: on the rest sums of
     * products are exact.
     */
    public <C extends Record & Case> Stream<C> dyadicCases(Class<C> kind) {
        return withoutLarge().checks.stream()
                .flatMap(check -> cases(check.key(), "any").stream())
                .filter(posed -> posed.origin().isEmpty())
                .map(Posed::given)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(DeclaredChecks::isDyadic);
    }

    private static boolean isDyadic(Record given) {
        boolean[] all = {true};
        Numbers.map(given, number -> {
            all[0] &= 16 * number == Math.rint(16 * number);
            return number;
        });
        return all[0];
    }

    @Override
    public String toString() {
        return exercise.key();
    }
}
