package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which pairs of values occur over the cases that are posed, read back from the cases themselves.
 *
 * @param exercise whose cases
 * @param kind which of them
 * @param values reads the parameters of one, by name
 */
public record Pairs<C extends Record & Case>(String exercise, Class<C> kind, Function<C, Map<String, Object>> values) {
    private static final int SECRETS = 20;

    /** Over the drawn cases of this kind every value of each parameter occurs beside every value of each other. */
    public void assertThatAllOccur(Predicate<String> canBe) {
        Set<String> first = occurring("secret 0");
        assertThat(missing("secret 0", first, canBe)).isEmpty();
        for (int secret = 1; secret < SECRETS; secret++) {
            assertThat(occurring("secret " + secret)).isEqualTo(first);
        }
    }

    private Set<String> missing(String secret, Set<String> occurring, Predicate<String> canBe) {
        Map<String, Set<Object>> all = new LinkedHashMap<>();
        cases(secret)
                .forEach(given -> values.apply(given)
                        .forEach((name, value) -> all.computeIfAbsent(name, none -> new TreeSet<>())
                                .add(value)));
        Set<String> missing = new TreeSet<>();
        List<String> names = List.copyOf(all.keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                for (Object value : all.get(names.get(one))) {
                    for (Object otherValue : all.get(names.get(other))) {
                        missing.add(pair(names.get(one), value, names.get(other), otherValue));
                    }
                }
            }
        }
        missing.removeAll(occurring);
        missing.removeIf(pair -> !canBe.test(pair));
        return missing;
    }

    private Set<String> occurring(String secret) {
        Set<String> pairs = new TreeSet<>();
        for (C given : cases(secret)) {
            List<Map.Entry<String, Object>> all =
                    new ArrayList<>(values.apply(given).entrySet());
            for (int one = 0; one < all.size(); one++) {
                for (int other = one + 1; other < all.size(); other++) {
                    pairs.add(pair(
                            all.get(one).getKey(),
                            all.get(one).getValue(),
                            all.get(other).getKey(),
                            all.get(other).getValue()));
                }
            }
        }
        return pairs;
    }

    private static String pair(String name, Object value, String other, Object otherValue) {
        return name + " " + value + ", " + other + " " + otherValue;
    }

    private List<C> cases(String secret) {
        return DeclaredChecks.of(exercise).drawn(kind, secret);
    }
}
