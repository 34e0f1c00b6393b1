package chainrule.grader.answers;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The cases of a check whose answers are written down: made when they are wanted, once, and known by their place. */
final class RecordedCases<C extends Record & Case> implements Cases<C> {
    private static final IntFunction<Draw> NONE = index -> {
        throw new IllegalStateException("cases that are written down are not drawn");
    };

    private final Cases<C> drawn;
    private final Supplier<AnsweredCheck> answered;
    private final BiConsumer<Record, Integer> placed;
    private List<Posed<C>> cases;
    private List<C> rungs;

    /**
     * Cases to be made.
     *
     * @param drawn draws them
     * @param answered reads their seeds and answers, the first time
     * @param placed is told each case and its place among the answers
     */
    RecordedCases(Cases<C> drawn, Supplier<AnsweredCheck> answered, BiConsumer<Record, Integer> placed) {
        this.drawn = drawn;
        this.answered = answered;
        this.placed = placed;
    }

    /** Whatever others would draw from: the answers are those of the cases that are written down. */
    @Override
    public synchronized List<Posed<C>> make(IntFunction<Draw> others) {
        if (cases == null) {
            AnsweredCheck written = answered.get();
            List<Posed<C>> made = written.given().isEmpty()
                    ? drawn.make(index -> new Draw(written.seeds().get(index), index))
                    : written.given().stream().map(GivenCase::<C>posed).toList();
            put(made.stream().map(Posed::given).toList(), 0);
            cases = made;
        }
        return cases;
    }

    /** Without answers; none where the cases themselves are written down. */
    @Override
    public List<C> anew(IntFunction<Draw> draws) {
        return answered.get().given().isEmpty() ? drawn.anew(draws) : List.of();
    }

    @Override
    public synchronized List<C> rungs() {
        if (rungs == null) {
            int first = make(NONE).size();
            List<C> made = drawn.rungs();
            put(made, first);
            rungs = made;
        }
        return rungs;
    }

    @Override
    public List<String> traits() {
        return drawn.traits();
    }

    @Override
    public List<String> openTraits() {
        return drawn.openTraits();
    }

    private void put(List<C> made, int first) {
        if (first + made.size() > answered.get().expected().size()) {
            throw new HarnessFault("the answers of the check " + answered.get().key() + " are those of other cases");
        }
        for (int i = 0; i < made.size(); i++) {
            placed.accept(made.get(i), first + i);
        }
    }
}
