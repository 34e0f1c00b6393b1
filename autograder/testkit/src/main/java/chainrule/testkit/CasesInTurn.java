package chainrule.testkit;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Cases after others.
 *
 * @param <C> the kind of case
 * @param first those that come first
 * @param others those that come after them
 */
record CasesInTurn<C>(Cases<C> first, Cases<C> others) implements Cases<C> {

    @Override
    public List<Posed<C>> make(IntFunction<Draw> draws) {
        List<Posed<C>> both = new ArrayList<>(first.make(draws));
        int before = both.size();
        both.addAll(others.make(index -> draws.apply(before + index)));
        return both;
    }

    @Override
    public List<C> anew(IntFunction<Draw> draws) {
        List<C> both = new ArrayList<>(first.anew(draws));
        int before = both.size();
        both.addAll(others.anew(index -> draws.apply(before + index)));
        return both;
    }

    @Override
    public List<C> rungs() {
        return Stream.concat(first.rungs().stream(), others.rungs().stream())
                .sorted(Comparator.comparingLong(rung -> Numbers.count((Record) rung)))
                .toList();
    }

    @Override
    public List<Cases<C>> parts() {
        return Stream.concat(first.parts().stream(), others.parts().stream()).toList();
    }
}
