package chainrule.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Small cases in order of size, then of parameters, with whole numbers that can be checked by hand. When a check fails,
 * the first rung of its property that fails is the case that the student is shown.
 *
 * @param <C> the kind of case
 * @param rungs from the lowest to the highest
 */
public record Ladder<C>(List<Rung<C>> rungs) {

    /**
     * One small case.
     *
     * @param <C> the kind of case
     * @param property the property that it shows, such as {@code stride}
     * @param given the inputs
     */
    public record Rung<C>(String property, C given) {}

    /**
     * The rungs that show any of some properties.
     *
     * @param properties such as {@code stride}
     * @return their cases, smallest first
     * @throws IllegalArgumentException if a property has no rung
     */
    public List<C> of(String... properties) {
        Set<String> without = new LinkedHashSet<>(List.of(properties));
        List<C> cases = new ArrayList<>();
        for (Rung<C> rung : rungs) {
            if (List.of(properties).contains(rung.property())) {
                cases.add(rung.given());
                without.remove(rung.property());
            }
        }
        if (!without.isEmpty()) {
            throw new IllegalArgumentException("no rung shows " + String.join(", ", without));
        }
        return cases;
    }

    /**
     * A ladder of other cases with the same properties, rung by rung.
     *
     * @param <D> the other kind of case
     * @param change makes the other case
     * @return the other ladder
     */
    public <D> Ladder<D> map(Function<C, D> change) {
        return new Ladder<>(rungs.stream()
                .map(rung -> new Rung<>(rung.property(), change.apply(rung.given())))
                .toList());
    }
}
