package chainrule.testkit;

import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Cases, and what shows their property.
 *
 * @param <C> the kind of case
 * @param cases those that are judged
 * @param small makes the small ones
 * @param traits what each says of itself
 * @param openTraits what some say of themselves
 */
record CasesShown<C>(Cases<C> cases, Supplier<List<C>> small, List<String> traits, List<String> openTraits)
        implements Cases<C> {

    @Override
    public List<Posed<C>> make(IntFunction<Draw> draws) {
        return cases.make(draws);
    }

    @Override
    public List<C> anew(IntFunction<Draw> draws) {
        return cases.anew(draws);
    }

    @Override
    public List<C> rungs() {
        return small.get();
    }

    @Override
    public List<Cases<C>> parts() {
        return traits.isEmpty() && openTraits.isEmpty() ? cases.parts() : List.of(this);
    }
}
