package chainrule.testkit;

import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What some checks of an exercise are about, such as a stride: said once for all of them.
 *
 * @param <L> the kind of layout: the sizes and parameters of a case, without its numbers
 * @param name a word or two
 * @param traits what {@link Facts#traits} says of every case of this property, and of none that shows another alone
 * @param openTraits what it says of some cases of this property and not of others
 * @param layouts draws the sizes and parameters of a case
 * @param rungs the layouts of small cases that show it, for messages
 */
public record Property<L>(
        String name, List<String> traits, List<String> openTraits, Function<Draw, L> layouts, List<L> rungs) {

    /**
     * A property.
     *
     * @param <L> the kind of layout
     * @param name a word or two
     * @param layouts draws the sizes and parameters of a case
     * @param rungs the layouts of small cases that show it
     * @return the property, of which cases say nothing so far
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <L> Property<L> of(String name, Function<Draw, L> layouts, L... rungs) {
        return new Property<>(name, List.of(), List.of(), layouts, List.of(rungs));
    }

    /**
     * A property whose cases are designed, and not drawn.
     *
     * @param <L> the kind of layout
     * @param name a word or two
     * @param rungs the layouts of small cases that show it
     * @return the property, of which cases say nothing so far
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <L> Property<L> designed(String name, L... rungs) {
        return of(name, Property::drawnNowhere, rungs);
    }

    private static <L> L drawnNowhere(Draw draw) {
        throw new IllegalStateException("the layouts of this property are designed");
    }

    /**
     * This property, which its cases tell of themselves.
     *
     * @param told the sentences of its traits, such as {@code a stride above 1}
     * @return a copy
     */
    public Property<L> told(String... told) {
        return new Property<>(name, List.of(told), openTraits, layouts, rungs);
    }

    /**
     * This property, some of whose cases tell more of themselves.
     *
     * @param told the sentences of traits that it leaves open
     * @return a copy
     */
    public Property<L> open(String... told) {
        return new Property<>(name, traits, List.of(told), layouts, rungs);
    }

    /**
     * This property and another.
     *
     * @param told the sentence of the other's trait
     * @param other what it is called
     * @param both draws the sizes and parameters of a case that has both
     * @param small the layouts of small cases that show the other
     * @return the other
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Property<L> also(String told, String other, Function<Draw, L> both, L... small) {
        List<String> all = Stream.concat(traits.stream(), Stream.of(told)).toList();
        return new Property<>(other, all, openTraits, both, List.of(small));
    }

    /**
     * This property and another, both designed.
     *
     * @param told the sentence of the other's trait
     * @param other what it is called
     * @param small the layouts of small cases that show the other
     * @return the other
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Property<L> also(String told, String other, L... small) {
        return also(told, other, layouts, small);
    }

    /**
     * This property, shown by the small cases of others too, for a check that any of them can fail.
     *
     * @param others those
     * @return a copy with their rungs before its own
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Property<L> shownBy(Property<L>... others) {
        List<L> all = Stream.concat(Stream.of(others).flatMap(other -> other.rungs.stream()), rungs.stream())
                .toList();
        return new Property<>(name, traits, openTraits, layouts, all);
    }

    /**
     * This property of other layouts.
     *
     * @param change makes the other layout
     * @return a copy whose traits, draws and rungs are otherwise the same
     */
    public Property<L> map(UnaryOperator<L> change) {
        return new Property<>(
                name,
                traits,
                openTraits,
                layouts.andThen(change),
                rungs.stream().map(change).toList());
    }

    /**
     * Its cases, of which every fourth holds Gaussian numbers and the others dyadic ones.
     *
     * @param <C> the kind of case
     * @param count how many
     * @param fill makes a case out of its layout and its numbers
     * @param small the numbers of a small case
     * @return as many cases, and the small ones
     */
    public <C extends Record & Case> Cases<C> mostlyDyadic(
            int count, BiFunction<L, DoubleSupplier, C> fill, Supplier<DoubleSupplier> small) {
        return of(Cases.mostlyDyadic(count, layouts, fill), fill, small);
    }

    /**
     * Its cases, filled with every kind of numbers in turn.
     *
     * @param <C> the kind of case
     * @param count how many
     * @param fill makes a case out of its layout and its numbers
     * @param small the numbers of a small case
     * @return as many cases, and the small ones
     */
    public <C extends Record & Case> Cases<C> varied(
            int count, BiFunction<L, DoubleSupplier, C> fill, Supplier<DoubleSupplier> small) {
        return of(Cases.varied(count, layouts, fill), fill, small);
    }

    /**
     * One case of each layout of a design, beside its smallest ones.
     *
     * @param <C> the cases
     * @param designed the layouts
     * @param numbers the kind of numbers that fills the arrays of a layout
     * @param fill makes a case of a layout and a source of numbers
     * @param small numbers of the smallest cases
     * @return the cases
     */
    public <C extends Record & Case> Cases<C> designed(
            Supplier<List<L>> designed,
            Function<L, Distribution> numbers,
            BiFunction<L, DoubleSupplier, C> fill,
            Supplier<DoubleSupplier> small) {
        Cases<C> cases = Cases.designed(
                designed,
                (layout, draw) -> fill.apply(layout, numbers.apply(layout).of(draw)));
        return of(cases, fill, small);
    }

    /**
     * Its cases.
     *
     * @param <C> the kind of case
     * @param drawn those that are judged, made from its layouts
     * @param fill makes a case out of its layout and its numbers
     * @param small the numbers of a small case
     * @return the same, and the small ones: the smallest first, and those of one size in the order of its rungs
     */
    public <C extends Record & Case> Cases<C> of(
            Cases<C> drawn, BiFunction<L, DoubleSupplier, C> fill, Supplier<DoubleSupplier> small) {
        return drawn.withTraits(traits, openTraits)
                .withRungs(() -> rungs.stream()
                        .map(layout -> fill.apply(layout, small.get()))
                        .sorted(Comparator.comparingLong(Numbers::count))
                        .toList());
    }
}
