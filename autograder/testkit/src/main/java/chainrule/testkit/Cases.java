package chainrule.testkit;

import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Where the cases of a check come from. The same draws give the same cases.
 *
 * @param <C> the kind of case
 */
@FunctionalInterface
public interface Cases<C> {

    /**
     * The cases, in order.
     *
     * @param draws for each place in the list, a source of random numbers of its own
     * @return the cases
     */
    List<Posed<C>> make(IntFunction<Draw> draws);

    /**
     * Other cases of the same kind, to see whether what was found in these holds in general.
     *
     * @param draws for each place in the list, a source of random numbers of its own
     * @return the inputs; none where cases are always the same
     */
    default List<C> anew(IntFunction<Draw> draws) {
        return make(draws).stream()
                .filter(posed -> posed.origin().isEmpty())
                .map(Posed::given)
                .toList();
    }

    /**
     * Small cases that show the same, for messages.
     *
     * @return smallest first; none unless they are said
     */
    default List<C> rungs() {
        return List.of();
    }

    /**
     * What every one of these cases says of itself.
     *
     * @return the traits of the property that they are of; none unless they are said
     */
    default List<String> traits() {
        return List.of();
    }

    /**
     * What some of these cases say of themselves and others do not.
     *
     * @return the traits that their property leaves open; none unless they are said
     */
    default List<String> openTraits() {
        return List.of();
    }

    /**
     * These cases with small ones.
     *
     * @param small makes them when they are wanted, smallest first
     * @return the same cases
     */
    default Cases<C> withRungs(Supplier<List<C>> small) {
        return new CasesShown<>(this, small, traits(), openTraits());
    }

    /**
     * These cases, which have something special.
     *
     * @param told the sentences of their traits
     * @param open the sentences of traits that some of them have
     * @return the same cases
     */
    default Cases<C> withTraits(List<String> told, List<String> open) {
        return new CasesShown<>(this, this::rungs, told, open);
    }

    /**
     * Cases that are always the same.
     *
     * @param <C> the kind of case
     * @param cases the cases
     * @return those
     */
    static <C> Cases<C> fixed(List<Posed<C>> cases) {
        return draws -> cases;
    }

    /**
     * Cases drawn at random, each from a seed of its own.
     *
     * @param <C> the kind of case
     * @param count how many
     * @param generator makes one
     * @return as many
     */
    static <C> Cases<C> drawn(int count, Function<Draw, C> generator) {
        return draws -> IntStream.range(0, count)
                .mapToObj(index -> Posed.drawn(generator.apply(draws.apply(index))))
                .toList();
    }

    /**
     * Cases of random sizes and parameters. Every fourth holds Gaussian numbers, the others dyadic ones.
     *
     * @param <L> the kind of layout: sizes and parameters without numbers
     * @param <C> the kind of case
     * @param count how many
     * @param layouts chooses the sizes and parameters of one
     * @param fill makes the case out of its layout and its numbers
     * @return as many
     */
    static <L, C> Cases<C> mostlyDyadic(int count, Function<Draw, L> layouts, BiFunction<L, DoubleSupplier, C> fill) {
        return draws -> IntStream.range(0, count)
                .mapToObj(index -> {
                    Draw draw = draws.apply(index);
                    DoubleSupplier numbers = index % 4 == 3 ? draw::gaussian : draw::dyadic;
                    return Posed.drawn(fill.apply(layouts.apply(draw), numbers));
                })
                .toList();
    }

    /**
     * Cases of random sizes and parameters, filled with every kind of numbers in turn.
     *
     * @param <L> the kind of layout: sizes and parameters without numbers
     * @param <C> the kind of case
     * @param count how many
     * @param layouts chooses the sizes and parameters of one
     * @param fill makes the case out of its layout and its numbers
     * @return as many
     */
    static <L, C> Cases<C> varied(int count, Function<Draw, L> layouts, BiFunction<L, DoubleSupplier, C> fill) {
        return draws -> IntStream.range(0, count)
                .mapToObj(index -> {
                    Draw draw = draws.apply(index);
                    L layout = layouts.apply(draw);
                    return Posed.drawn(
                            fill.apply(layout, Distribution.inTurn(index).of(draw)));
                })
                .toList();
    }

    /**
     * Cases whose sizes and parameters are always the same. The seed chooses their numbers and their order.
     *
     * @param <L> the kind of layout: sizes and parameters without numbers
     * @param <C> the kind of case
     * @param layouts chooses them, when they are wanted
     * @param fill makes a case out of its layout
     * @return one for each layout
     */
    static <L, C> Cases<C> designed(Supplier<List<L>> layouts, BiFunction<L, Draw, C> fill) {
        return draws -> {
            List<L> order = draws.apply(0).shuffled(layouts.get());
            return IntStream.range(0, order.size())
                    .mapToObj(index -> Posed.drawn(fill.apply(order.get(index), draws.apply(index))))
                    .toList();
        };
    }

    /**
     * These cases and others.
     *
     * @param others what comes after these
     * @return both, and the small ones of both
     */
    default Cases<C> and(Cases<C> others) {
        return new CasesInTurn<>(this, others);
    }

    /**
     * What these cases are put together from.
     *
     * @return these alone, unless others were added
     */
    default List<Cases<C>> parts() {
        return List.of(this);
    }
}
